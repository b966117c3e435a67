/**
 * Who may ask for a conversation in a region, in the words of the person.
 */
import type { ProfessionalRole, RegionProfile } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';

/** Those whom people have already: "uw huisarts". Others are called by their role. */
const own: Readonly<Record<Language, Readonly<Partial<Record<ProfessionalRole, string>>>>> = {
  nl: {
    'general-practitioner': 'uw huisarts',
    'primary-care-mh-practitioner': 'de praktijkondersteuner',
    'social-domain-professional': 'iemand van het wijkteam of het welzijnswerk',
    'mh-professional': 'uw behandelaar in de ggz',
  },
  en: {
    'general-practitioner': 'your GP',
    'primary-care-mh-practitioner': 'the practice nurse',
    'social-domain-professional': 'somebody of the neighbourhood team or welfare work',
    'mh-professional': 'your mental health professional',
  },
};

/** "uw huisarts of de praktijkondersteuner": those whom the region lets request, in its order. */
export function whoRequests({ requesterRoles }: Pick<RegionProfile, 'requesterRoles'>, language: Language): string {
  const names = requesterRoles.map(
    (role) => own[language][role] ?? label('actor-role', role, language, 'person').toLowerCase(),
  );
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
