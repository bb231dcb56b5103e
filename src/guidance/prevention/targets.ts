/** The events of a note for which prevention is decided, and how they are called. */
import type { PreventionTarget } from '../../clinical/preventionSetting';
import { settingNames, withDetail } from '../../knowledge/guidanceText';
import { known } from '../../model/access';

export interface Targets {
  readonly all: readonly PreventionTarget[];
  /** Those for which something can still be given. */
  readonly ahead: readonly PreventionTarget[];
}

/** An event by its setting, with the name of its operation in this note, or else its time. */
export const eventText = ({ setting, operation }: PreventionTarget): string =>
  withDetail(settingNames[setting], operation?.value.id ?? known(operation?.value.when));

/** The claim of the founding text that asks for the decision: before an excision, or before the first bone. */
export const claimOf = ({ intent }: PreventionTarget): 'S30' | 'S31' => (intent === 'secondary' ? 'S30' : 'S31');
