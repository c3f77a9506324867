import { useState } from 'preact/hooks';
import { AssessmentHelper, type NoteSource } from '../assessment';
import { Card } from '../card';
import { Overview } from '../overview';
import { Timeline } from '../pictures';
import { conceptWord, PROFESSIONAL_USE } from '../words';
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
  readonly assessmentSources: readonly NoteSource[];
  /** Tab that is open at first. */
  readonly tab?: PanelTab;
  /** Goes to a place of a finding on the page, counted from 0. */
  readonly onGo: (finding: PanelFinding, nth: number) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

const TABS = [
  ['page', 'This page'],
  ['assessment', 'Assessment'],
  ['knowledge', 'Knowledge'],
] as const;

/** The side panel: what the page says, the assessment helper, the knowledge base. */
export function Panel(props: PanelProps) {
  const { page, knowledge, assessmentSources, tab = 'page', onGo, onCopy } = props;
  const [current, setCurrent] = useState<PanelTab>(tab);
  return (
    <main class="ag ag-panel">
      <h1 class="ag-hidden">AIMSS Guide</h1>
      <Tabs label="AIMSS Guide" tabs={TABS} current={current} onChoose={setCurrent}>
        {current === 'page' && <Page page={page} onGo={onGo} />}
        {current === 'assessment' && (
          <AssessmentHelper drugs={drugsInUse(page)} sources={assessmentSources} onCopy={onCopy} />
        )}
        {current === 'knowledge' &&
          (knowledge ? (
            <Knowledge knowledge={knowledge} onCopy={onCopy} />
          ) : (
            <p>The knowledge base could not be read; nothing of it is shown.</p>
          ))}
      </Tabs>
      <footer class="ag-small">{PROFESSIONAL_USE}</footer>
    </main>
  );
}

function Page({ page, onGo }: Pick<PanelProps, 'page' | 'onGo'>) {
  if (!page)
    return <p>No page has been read in this tab. The toolbar button says why, and what can be done.</p>;
  if (page.findings.length === 0)
    return <p>No aromatase inhibitor, SERM or AIMSS is named in the text that can be seen.</p>;
  return (
    <div class="ag-page">
      {page.kind === 'record' && <Timeline items={page.findings} />}
      <section>
        <h2>Marked on this page</h2>
        <Overview items={page.findings.map(named)} onGo={({ finding }, nth) => onGo(finding, nth)} />
      </section>
      {page.cards.length > 0 && (
        <section>
          <h2>Cards</h2>
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
