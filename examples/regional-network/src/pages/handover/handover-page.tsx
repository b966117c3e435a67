/**
 * The warm hand-over, for the coordinator: who takes over each direction, with the person's yes, how each hand-over stands, and
 * who is asked next when a receiver said no.
 */
import type { ConversationView } from '@mgn/casework';
import { directions, type Direction } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { outcomeTexts, type OutcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { ActionForm } from '../case/action-form.js';
import { renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import { BlindParties } from '../case/blind-parties.js';
import { WaitsForPerson } from '../case/waits-for-person.js';
import { handoverGrant } from '../grants-per-step.js';
import { waitingStep } from '../waiting-steps.js';
import { CarryFields } from './carry-fields.js';
import { commandOf, decidedOf, fieldsOf, halfFilled, type Decided } from './handover-commands.js';
import { ReceiverFields } from './receiver-fields.js';
import { RunningHandovers } from './running-handovers.js';

/** The page of the hand-over. */
export function handoverPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/overdracht',
    guard: forRoles('network-coordinator'),
    show,
    give,
    fields: fieldsOf,
  });
}

function give({ c, services, view, again }: SentCase) {
  const form = c.get('form');
  const language = c.get('language');
  const given = commandOf(form, view);
  if (given === null) return notFound(c);
  const half = halfFilled(form, view);
  if (half.length > 0) {
    c.status(422);
    return again({ kind: 'fields', errors: half.map((direction) => receiverMissing(direction, language)) });
  }
  const nobody = withoutAnother(form, view, language);
  if (nobody.length > 0) {
    c.status(422);
    return again({ kind: 'fields', errors: nobody });
  }
  const { command, named } = given;
  return giveCommand(c, services, {
    stream: view.stream,
    command,
    with: { grants: named.map((handover) => handoverGrant(handover, language)) },
    done: `/zaak/${view.stream}/overdracht`,
    again,
  });
}

/** Says at a direction that was filled in half what to do about it. */
function receiverMissing(direction: Direction, language: Language): FormError {
  const name = label('direction', direction, language, 'professional');
  return fieldError(`${direction}.receiver`, outcomeTexts[language].receiverMissing(name), 'missing');
}

/**
 * What a form for another receiver lacks that names none, each at its field. Nothing where the case is another one than the form saw: then
 * the answer is what happened meanwhile.
 */
function withoutAnother(form: FormValues, { version }: ConversationView, language: Language): readonly FormError[] {
  const direction = directions.find((each) => each === form.text('richting'));
  const isAbout = form.text('doe') === 'ask-another-receiver' && Number(form.text('expects')) === version;
  if (!isAbout || direction === undefined || form.text(`${direction}.receiver`) !== '') return [];
  const texts = outcomeTexts[language];
  return [
    fieldError(`${direction}.receiver`, texts.receiverUnchosen, 'missing'),
    ...(form.chosen(`${direction}.ja`, 'ja') ? [] : [fieldError(`${direction}.ja`, texts.yesMissing, 'missing')]),
  ];
}

function show(shown: ShownCase) {
  const { c, view } = shown;
  const texts = outcomeTexts[c.get('language')];
  const decided = decidedOf(view);
  const starts = view.allowed.includes('start-handover');
  return renderCase(
    {
      ...shown,
      tab: texts.handoverTitleStarted,
      heading: starts && (decided?.receiving ?? []).length > 0 ? texts.handoverTitle : texts.handoverTitleStarted,
      lead: starts ? leadOf(decided, texts) : undefined,
      named: true,
    },
    <div class="stack-l gap-top-l">
      {decided === null ? (
        <Unseen {...shown} />
      ) : (
        <>
          <BlindParties {...shown} />
          <RunningHandovers shown={shown} />
          <Start shown={shown} decided={decided} />
          <Another shown={shown} decided={decided} />
          <Complete shown={shown} decided={decided} />
        </>
      )}
    </div>,
  );
}

/** For who may not see which help was chosen: the person is asked again; where nobody has to be found any more, it is done. */
const Unseen = (shown: ShownCase) => {
  const { c, view } = shown;
  const texts = outcomeTexts[c.get('language')];
  const ends = view.next?.what === 'complete' && view.allowed.includes('complete');
  if (waitingStep(view) !== null) return <WaitsForPerson {...shown} />;
  if (!ends) return <p class="notice notice--soon">{texts.notVisible}</p>;
  return (
    <ActionForm
      {...common(shown)}
      command="complete"
      title={texts.completeTitle}
      text={texts.completeUnseen}
      secondary
    />
  );
};

/** What there is to do here: find receivers, or only say where it goes on. */
function leadOf(decided: Decided | null, texts: OutcomeTexts): string | undefined {
  if (decided === null) return undefined;
  if (decided.receiving.length > 1) return texts.handoverLeadSeveral;
  if (decided.receiving.length === 1) return texts.handoverLead;
  return decided.open.length > 0 ? texts.handoverLeadElsewhere : texts.handoverLeadNobody;
}

interface Part {
  readonly shown: ShownCase;
  readonly decided: Decided;
}

const common = ({ c, view }: ShownCase) => ({
  c,
  action: `/zaak/${view.stream}/overdracht` as const,
  expects: view.version,
});

const Start = ({ shown, decided }: Part) => {
  const language = shown.c.get('language');
  if (!shown.view.allowed.includes('start-handover') || decided.receiving.length === 0) return null;
  return (
    <ActionForm {...common(shown)} command="start-handover" button={outcomeTexts[language].start}>
      {decided.receiving.map((direction) => (
        <fieldset class="block">
          <legend>
            <h2>{label('direction', direction, language, 'professional')}</h2>
          </legend>
          <ReceiverFields shown={shown} direction={direction} />
        </fieldset>
      ))}
    </ActionForm>
  );
};

/** One form per direction that nobody has taken over and for which nobody is being asked. */
const Another = ({ shown, decided }: Part) => {
  const language = shown.c.get('language');
  const texts = outcomeTexts[language];
  if (!shown.view.allowed.includes('ask-another-receiver')) return null;
  return (
    <>
      {decided.withoutReceiver.map((direction) => (
        <ActionForm
          {...common(shown)}
          command="ask-another-receiver"
          part={{ name: 'richting', value: direction }}
          title={(decided.asked.includes(direction) ? texts.anotherTitle : texts.firstTitle)(
            label('direction', direction, language, 'professional'),
          )}
          text={texts.anotherText}
          {...(decided.asked.includes(direction) ? {} : { button: texts.firstButton })}
        >
          <ReceiverFields shown={shown} direction={direction} />
        </ActionForm>
      ))}
    </>
  );
};

const Complete = ({ shown, decided }: Part) => {
  const texts = outcomeTexts[shown.c.get('language')];
  if (!shown.view.allowed.includes('complete')) return null;
  const text = decided.open.length === 0 ? texts.completeReady : texts.completeText;
  return (
    <ActionForm {...common(shown)} command="complete" title={texts.completeTitle} text={text} secondary>
      <CarryFields shown={shown} directions={decided.open} />
    </ActionForm>
  );
};
