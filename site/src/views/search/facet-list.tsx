import { useState } from "preact/hooks";
import { useLanguage } from "../../i18n/language.tsx";

const few = 6;

export interface FacetListProps {
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values of a facet with their counts, most frequent first; those chosen are always shown. */
export function FacetList({ label, counts, chosen, nameOf, onChange }: FacetListProps) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const values = [...new Set([...chosen, ...[...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)])];
  const shown = all ? values.slice(0, 200) : values.slice(0, Math.max(few, chosen.length));
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset class="facet">
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{nameOf(value)}</span>
          <span class="count">{t.count(counts.get(value) ?? 0)}</span>
        </label>
      ))}
      {!all && values.length > shown.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => setAll(true)}
          aria-label={`${t.search.moreValues}: ${label}`}
        >
          {t.search.moreValues} ({t.count(values.length - shown.length)})
        </button>
      )}
    </fieldset>
  );
}
