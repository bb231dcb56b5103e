/** What must be known of exercises and braces. */
import type { EntryOf, Place, SectionNeeds } from './condition';

type Programme = EntryOf<'rehabilitation'>;

const isOf =
  (...types: string[]) =>
  ({ value: { type } }: Place<Programme>): boolean =>
    types.includes(type ?? '');

const isBrace = isOf('dynamic_brace', 'static_progressive_brace');

export const rehabilitation: SectionNeeds<Programme> = {
  fields: {
    supervised: isOf(
      'active_rom',
      'active_assisted_rom',
      'passive_rom',
      'gentle_stretch',
      'rom_exercises',
      'strengthening',
    ),
    by_day: isBrace,
    by_night: isBrace,
    pain_free: isOf('passive_rom', 'gentle_stretch', 'cpm'),
  },
};
