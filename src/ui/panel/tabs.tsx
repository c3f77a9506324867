import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [Id, string])[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
  /** Content of the current tab. */
  readonly children: ComponentChildren;
}

const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows move and choose. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose, children }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (place: number) => {
    const tab = tabs[(place + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab[0]);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab[0]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = tabs.findIndex(([tab]) => tab === current);
    const rtl = list.current?.matches(':dir(rtl)') ? -1 : 1;
    const step = STEP[event.key];
    if (step) choose(place + step * rtl);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(tabs.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div ref={list} class="ag-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(([tab, words]) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="ag-tabpanel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  );
}
