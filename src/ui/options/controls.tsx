import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../languages';

/** A part of the page under its own heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="ag-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What stands under a control: its hint, and that an administrator has fixed it. */
function toldUnder(hint: string | undefined, fixed: boolean): string {
  if (!fixed) return hint ?? '';
  return hint ? say('hint_and_fixed', { hint, fixed: say('fixed') }) : say('fixed');
}

interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly fixed?: boolean;
  /** Not for anybody to change. */
  readonly always?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off. What an administrator has fixed is shown, and cannot be changed. */
export function Toggle({ label, hint, checked, fixed = false, always = false, onChange }: ToggleProps) {
  const id = useId();
  const told = toldUnder(hint, fixed);
  return (
    <div class="ag-row">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={fixed || always}
          aria-describedby={told ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {told && (
        <p id={id} class="ag-small">
          {told}
        </p>
      )}
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly fixed?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few values. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, value, options, fixed = false, onChange } = props;
  const id = useId();
  const told = toldUnder(hint, fixed);
  return (
    <div class="ag-row">
      <label class="ag-select">
        <span>{label}</span>
        <select
          class="ag-input"
          value={value}
          disabled={fixed}
          aria-describedby={told ? id : undefined}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {told && (
        <p id={id} class="ag-small">
          {told}
        </p>
      )}
    </div>
  );
}
