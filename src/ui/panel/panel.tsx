import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../languages';
import { type Assessment, AssessmentHelper, type AssessmentSources } from '../assessment';
import { Card } from '../card';
import type { ExportFormat } from '../export';
import { Overview, Unread } from '../overview';
import { Timeline } from '../pictures';
import { conceptWord, Footnote } from '../words';
import { Knowledge } from './knowledge';
import { Tabs } from './tabs';
import type { KnowledgeView, PanelFinding, PanelPage } from './types';

export type PanelTab = 'page' | 'assessment' | 'knowledge';

export interface PanelProps {
  /** Null: no page of the tab has been read. */
  readonly page: PanelPage | null;
  /** Null: the knowledge base could not be read. */
  readonly knowledge: KnowledgeView | null;
  /** What the questions of the assessment rest on. */
  readonly assessmentSources: AssessmentSources;
  /** Whose record the page is: answers of the assessment stay with the subject they were given for. */
  readonly subject?: string;
  /** Part that was asked for from outside of the panel; a new object is a new wish. */
  readonly asked?: { readonly tab: PanelTab };
  /** Goes to a place of a finding on the page, counted from 0. */
  readonly onGo: (finding: PanelFinding, nth: number) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Saves the marks of the page as a file; without a handler it is not offered. */
  readonly onExport?: ((format: ExportFormat) => void) | undefined;
}

const TABS = ['page', 'assessment', 'knowledge'] as const;

/** The side panel: what the page says, the assessment helper, the knowledge base. */
export function Panel(props: PanelProps) {
  const { page, knowledge, assessmentSources, subject = '', asked, onCopy } = props;
  const [current, setCurrent] = useState<PanelTab>(asked?.tab ?? 'page');
  const answers = useRef(new Map<string, Assessment>()).current;
  useEffect(() => {
    if (asked) setCurrent(asked.tab);
  }, [asked]);
  return (
    <main class="ag ag-panel">
      <h1 class="ag-hidden">{say('app')}</h1>
      <Tabs
        label={say('app')}
        tabs={TABS.map((tab) => [tab, say(`tab_${tab}`)])}
        current={current}
        onChoose={setCurrent}
      >
        {current === 'page' && <Page {...props} />}
        {current === 'assessment' && (
          <AssessmentHelper
            key={subject}
            drugs={drugsInUse(page)}
            sources={assessmentSources}
            answers={answers.get(subject)}
            onAnswers={(given) => answers.set(subject, given)}
            onCopy={onCopy}
          />
        )}
        {current === 'knowledge' &&
          (knowledge ? (
            <Knowledge knowledge={knowledge} onCopy={onCopy} />
          ) : (
            <p>{say('knowledge_unread')}</p>
          ))}
      </Tabs>
      <footer>
        <Footnote />
      </footer>
    </main>
  );
}

function Page({ page, onGo, onExport }: PanelProps) {
  if (!page) return <p>{say('page_unread')}</p>;
  if (page.findings.length === 0)
    return (
      <>
        <p>{say('nothing_named')}</p>
        <Unread count={page.unread ?? 0} />
      </>
    );
  return (
    <div class="ag-page">
      {page.kind === 'record' && <Timeline items={page.findings} />}
      <section>
        <h2>{say('page_marked')}</h2>
        <Overview items={page.findings.map(named)} onGo={({ finding }, nth) => onGo(finding, nth)} />
        <Unread count={page.unread ?? 0} />
        {onExport && (
          <div class="ag-files">
            <span>{say('save_marks_as')}</span>
            <button type="button" class="ag-button" onClick={() => onExport('csv')}>
              CSV
            </button>
            <button type="button" class="ag-button" onClick={() => onExport('jsonld')}>
              JSON-LD
            </button>
          </div>
        )}
      </section>
      {page.cards.length > 0 && (
        <section>
          <h2>{say('page_cards')}</h2>
          {page.cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </section>
      )}
    </div>
  );
}

/** A finding as the overview wants it; a parsed one may hold `detail: undefined`, which is not the same as having none. */
function named(finding: PanelFinding) {
  const { concept, class: conceptClass, status, who, detail, count } = finding;
  return { finding, concept, class: conceptClass, status, who, count, ...(detail ? { detail } : {}) };
}

/** Names of the aromatase inhibitors that the patient of the page takes now. */
function drugsInUse(page: PanelPage | null): readonly string[] {
  if (page?.kind !== 'record') return [];
  const inUse = page.findings.filter(
    (finding) =>
      finding.class === 'aromatase-inhibitor' &&
      finding.who === 'patient' &&
      finding.status === 'active' &&
      !finding.superseded,
  );
  const drugs = inUse.map(({ concept }) => concept).filter((concept) => concept !== 'aromatase-inhibitor');
  return [...new Set(drugs)].map(conceptWord);
}
