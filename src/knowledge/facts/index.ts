/** All facts, disputes and warnings, by id. One topic is one file; adding a fact touches that file only. */
import type { Dispute, DisputeText, Fact, Warning } from '../fact';
import * as ahoPoh from './aho_poh';
import * as bisphosphonates from './bisphosphonates';
import * as causes from './causes';
import * as children from './children';
import * as codes from './codes';
import * as diet from './diet';
import * as excisionAndRecurrence from './excision_and_recurrence';
import * as fop from './fop';
import * as grading from './grading';
import * as imaging from './imaging';
import * as incidenceAndRisk from './incidence_and_risk';
import * as laboratory from './laboratory';
import * as lookAlikes from './look_alikes';
import * as neurogenic from './neurogenic';
import * as nsaids from './nsaids';
import * as overview from './overview';
import * as prevention from './prevention';
import * as radiotherapy from './radiotherapy';
import * as rangeOfMotion from './range_of_motion';
import * as referral from './referral';
import * as rehabilitation from './rehabilitation';
import * as reportingAndPrivacy from './reporting_and_privacy';
import * as surgeryIndication from './surgery_indication';
import * as surgeryTiming from './surgery_timing';
import * as symptoms from './symptoms';
import * as tumoursAndMyositis from './tumours_and_myositis';

interface Topic {
  readonly facts: readonly Fact[];
  readonly disputes?: readonly DisputeText[];
  readonly warnings?: readonly Warning[];
}

const topics: readonly Topic[] = [
  overview,
  causes,
  symptoms,
  incidenceAndRisk,
  grading,
  rangeOfMotion,
  imaging,
  tumoursAndMyositis,
  lookAlikes,
  referral,
  nsaids,
  prevention,
  radiotherapy,
  bisphosphonates,
  surgeryIndication,
  surgeryTiming,
  children,
  excisionAndRecurrence,
  diet,
  rehabilitation,
  laboratory,
  fop,
  ahoPoh,
  neurogenic,
  codes,
  reportingAndPrivacy,
];

const allFacts = topics.flatMap((topic) => topic.facts).sort((a, b) => order(a.id) - order(b.id));

/** Claims of the founding text first, then the facts beyond it. */
export const facts: ReadonlyMap<string, Fact> = new Map(allFacts.map((fact) => [fact.id, fact]));

/** Who stands on which side follows from the facts: each names the disputes in which it takes part. */
export const disputes: ReadonlyMap<string, Dispute> = new Map(
  topics
    .flatMap((topic) => topic.disputes ?? [])
    .sort((a, b) => order(a.id) - order(b.id))
    .map((dispute) => [dispute.id, { ...dispute, ...sidesOf(dispute.id) }]),
);

/** What the founding text leaves out although it is dangerous to leave out; shown with every claim it names. */
export const warnings: ReadonlyMap<string, Warning> = new Map(
  topics
    .flatMap((topic) => topic.warnings ?? [])
    .sort((a, b) => order(a.id) - order(b.id))
    .map((warning) => [warning.id, warning]),
);

function sidesOf(dispute: string): Pick<Dispute, 'claims' | 'evidence'> {
  const involved = allFacts.filter((fact) => fact.disputes.includes(dispute));
  return {
    claims: involved.filter((fact) => fact.mark === 'founding').map((fact) => fact.id),
    evidence: involved.filter((fact) => fact.mark !== 'founding').map((fact) => fact.id),
  };
}

/** S01 to S61 come before L01 to L147. */
function order(id: string): number {
  return Number(id.slice(1)) + (id.startsWith('L') ? 1000 : 0);
}
