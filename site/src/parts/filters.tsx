import type { ComponentChildren } from "preact";
import { useSearchParams } from "wouter-preact";

/** Values of the address (`?party=mexico`), so that a view can be shared and survives reload and back. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  /** Sets values, or takes out those that are empty. `replace` leaves no step to go back to, as while dragging. */
  const set = (values: Readonly<Record<string, string>>, { replace = false } = {}): void =>
    setParams(
      (old) => {
        for (const [name, value] of Object.entries(values)) {
          if (value === "") old.delete(name);
          else old.set(name, value);
        }
        return old;
      },
      { replace },
    );
  return { get: (name: string): string => params.get(name) ?? "", set, search: params.toString() };
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

export const Select = ({ label, value, onChange, children }: SelectProps) => (
  <label class="field">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {children}
    </select>
  </label>
);

export interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

export const Day = ({ label, value, min, max, onChange }: DayProps) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="date"
      value={value}
      min={min}
      max={max}
      onChange={({ currentTarget }) => currentTarget.validity.valid && onChange(currentTarget.value)}
    />
  </label>
);

export const Options = ({ of }: { of: readonly (readonly [value: string, name: string])[] }) => (
  <>
    {of.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </>
);
