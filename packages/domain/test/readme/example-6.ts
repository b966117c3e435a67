import { label } from '@mgn/domain/labels';

console.log(label('exploratory-conversation-state', 'under-triage', 'nl', 'professional')); // 'in beoordeling'
console.log(label('exploratory-conversation-state', 'under-triage', 'nl', 'person')); // 'We kijken of een gesprek past'
