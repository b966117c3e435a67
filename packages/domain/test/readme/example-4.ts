import { compareProfiles, nationalDefaults, rulesForRunningCase } from '@mgn/domain';
import { settingText } from '@mgn/domain/labels';
import { gelderland } from '@mgn/domain/regions';

const differing = compareProfiles(gelderland.profile, nationalDefaults).filter(
  ({ standing }) => standing === 'differs',
);
console.log(differing.map(({ topic }) => topic)); // ['id', 'validFrom', 'displayName', 'normTargetYear']

const faster = { ...gelderland.profile, version: 2, targetDays: 5, plannedMinutes: 45 };
const rules = rulesForRunningCase(gelderland.profile, faster);
if (rules.outcome === 'found') {
  console.log(settingText('targetDays', rules.profile.targetDays, 'nl', 'person')); // '5 dagen'
  console.log(settingText('plannedMinutes', rules.profile.plannedMinutes, 'nl', 'person')); // '60 minuten'
}
