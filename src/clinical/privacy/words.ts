/** Words with a capital letter that are no name of a person or a town, though they stand where one could. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A word as names are written, with a capital and small letters: `Müller`, `O'Neil`, `Garcia-Lopez`. */
export const nameWord = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}{1,20}(?:['’-]?\\p{Lu}\\p{Ll}{1,20}){0,2}";

/** What may stand between a title or a first name and a surname. */
export const particle = '(?:van|von|der|den|de|del|della|di|da|du|la|le|zu|ter|bin|al|el)';

/** Behind "patient", "Nurse" and the like these are no names. */
export const noName: ReadonlySet<string> = words(
  'Reported Rated Global Specific Health Safety Information Education Satisfaction Acceptable Has Had Was Is The This A An He She They Male Female Man Woman Boy Girl Adult Child Did Does Declined Refused Wants Seen Fell Practitioner Specialist Manager Consultant Anaesthetist Emeritus Pain Not No Both Left Right With And Of In On At For To From By After Before Hip Elbow Knee Shoulder Doing Walks Walking Able Lives Works Feels Says Asks Outcome Outcomes Impression Functional Questionnaire Centred Controlled Led Fully Now Since Still Again Aureus Epidermidis Coli Acnes Influenzae Pneumoniae Faecalis Reports Denies Aged Age',
);

const countryNames =
  'Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Türkiye Turkmenistan Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe England Scotland Wales Britain';

/** Names of countries of one word. */
export const countries: ReadonlySet<string> = words(countryNames);

/** Countries whose name has several words, and short forms: as a pattern. */
export const longCountries =
  '(?:United (?:Kingdom|States|Arab Emirates)|New Zealand|South Africa|(?:South|North) Korea|Saudi Arabia|Sri Lanka|Costa Rica|El Salvador|Sierra Leone|Ivory Coast|Burkina Faso|Czech Republic|Dominican Republic|Northern Ireland|Papua New Guinea|Hong Kong|USA|UK)';

/** Places that are no smaller than a state, months, and other words that stand behind "in" or "from" with a capital. */
export const noTown: ReadonlySet<string> = words(
  `${countryNames} United New South North East West Northern Southern Eastern Western Central Saudi Sri Costa El Sierra Ivory Burkina Czech Dominican Papua Hong Europe Asia Africa America Latin Middle Oceania Scandinavia Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Rhode Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Assisted Nursing Sheltered Residential Home Supported Full Part Intensive Emergency Accident Casualty Trauma Ward Primary Secondary Tertiary Outpatient Outpatients Clinic Department Hospital Rehabilitation Rehab General Internal Plastic Pain Spasticity Fracture Brooker Hastings Garland Table Figure Part Step Stage Phase Grade Class Group Day Week Month Year`,
);
