/**
 * What must not compile: a code of another list, or a reader or language that does not exist.
 */
import { explainRefusal } from './explain-refusal.js';
import { label } from './lists.js';

// The ordinary way.
export const text: string = label('life-domain', 'finances', 'nl', 'person');

// @ts-expect-error a life domain is not a role
label('actor-role', 'finances', 'nl', 'person');
// @ts-expect-error there is no such list
label('patient', 'finances', 'nl', 'person');
// @ts-expect-error there is no third language
label('life-domain', 'finances', 'de', 'person');
// @ts-expect-error the reader is a professional or the person
label('life-domain', 'finances', 'nl', 'patient');
// @ts-expect-error there is no such refusal
explainRefusal({ code: 'no', ruleId: 'MGN-VG-001' }, 'nl', 'person');
