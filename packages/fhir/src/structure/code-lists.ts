/**
 * The code lists that bind an element of those resources without exception (binding strength `required`).
 *
 * @source HL7 FHIR R4 4.0.1, the value sets of these names.
 */
const lists = {
  'address-type': 'postal physical both',
  'address-use': 'home work temp old billing',
  'administrative-gender': 'male female other unknown',
  'audit-event-action': 'C R U D E',
  'audit-event-outcome': '0 4 8 12',
  'bundle-type': 'document message transaction transaction-response batch batch-response history searchset collection',
  'composition-attestation-mode': 'personal professional legal official',
  'composition-status': 'preliminary final amended entered-in-error',
  'condition-clinical': 'active recurrence relapse inactive remission resolved',
  'condition-ver-status': 'unconfirmed provisional differential confirmed refuted entered-in-error',
  'consent-data-meaning': 'instance related dependents authoredby',
  'consent-provision-type': 'deny permit',
  'consent-state-codes': 'draft proposed active rejected inactive entered-in-error',
  'contact-point-system': 'phone fax email pager url sms other',
  'contact-point-use': 'home work temp old mobile',
  'days-of-week': 'mon tue wed thu fri sat sun',
  'document-relationship-type': 'replaces transforms signs appends',
  'event-timing':
    'MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV',
  'http-verb': 'GET HEAD POST PUT DELETE PATCH',
  'identifier-use': 'usual official temp secondary old',
  'link-type': 'replaced-by replaces refer seealso',
  'list-mode': 'working snapshot changes',
  'location-mode': 'instance kind',
  'location-status': 'active suspended inactive',
  'name-use': 'usual official temp nickname anonymous old maiden',
  'narrative-status': 'generated extensions additional empty',
  'network-type': '1 2 3 4 5',
  'quantity-comparator': '< <= >= >',
  'questionnaire-answers-status': 'in-progress completed amended entered-in-error stopped',
  'request-intent': 'proposal plan directive order original-order reflex-order filler-order instance-order option',
  'request-priority': 'routine urgent asap stat',
  'request-status': 'draft active on-hold revoked completed entered-in-error unknown',
  'search-entry-mode': 'match include outcome',
  'task-intent': 'unknown proposal plan order original-order reflex-order filler-order instance-order option',
  'task-status':
    'draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error',
  'units-of-time': 's min h d wk mo a',
  'v3-ConfidentialityClassification': 'U L M N R V',
} as const satisfies Readonly<Record<string, string>>;

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([name, codes]) => [name, new Set(codes.split(' '))]),
);

/** The codes of a list; undefined for a name that is no list. */
export function codeList(name: string): ReadonlySet<string> | undefined {
  return sets.get(name);
}
