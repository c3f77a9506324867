import { useId } from 'preact/hooks';

interface OneOfProps<Value extends string | number> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly (readonly [Value, string, ...string[]])[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Narrow boxes in one row, for a scale. */
  readonly scale?: boolean;
}

/** One answer out of several. */
export function OneOf<Value extends string | number>(props: OneOfProps<Value>) {
  const { legend, hint, options, value, onChoose, scale = false } = props;
  const name = useId();
  return (
    <fieldset class="ag-field">
      <legend>{legend}</legend>
      {hint && <p class="ag-small">{hint}</p>}
      <div class={scale ? 'ag-scale' : 'ag-choices'}>
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyOfProps<Value extends string> {
  readonly options: readonly (readonly [Value, string, ...string[]])[];
  readonly values: ReadonlySet<Value>;
  readonly onToggle: (value: Value) => void;
}

/** Any number of answers. */
export function ManyOf<Value extends string>({ options, values, onToggle }: ManyOfProps<Value>) {
  return (
    <div class="ag-choices">
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="checkbox" checked={values.has(option)} onChange={() => onToggle(option)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}

/** The set without the value if it was in it, with it otherwise. */
export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
