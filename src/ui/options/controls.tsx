import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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

const FIXED = 'Set by your administrator';

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
  const told = [hint, fixed ? FIXED : ''].filter(Boolean).join('. ');
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
  const told = [hint, fixed ? FIXED : ''].filter(Boolean).join('. ');
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
