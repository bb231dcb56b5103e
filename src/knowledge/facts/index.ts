/** All facts and disputes, by id. One topic is one file; adding a fact touches that file only. */
import type { Dispute, Fact } from '../fact';
import * as surgeryTiming from './surgery_timing';

const topics = [surgeryTiming];

export const facts: ReadonlyMap<string, Fact> = new Map(
  topics.flatMap((topic) => topic.facts).map((fact) => [fact.id, fact]),
);

export const disputes: ReadonlyMap<string, Dispute> = new Map(
  topics.flatMap((topic) => topic.disputes).map((dispute) => [dispute.id, dispute]),
);
