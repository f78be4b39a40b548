import { useState } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";

const step = 50;

/** The first of a list, with a button that shows more; a long table would take longer to draw than to filter. */
export function useMore<Item>(items: readonly Item[]) {
  const { t } = useLanguage();
  const [list, setList] = useState({ items, limit: step });
  const limit = list.items === items ? list.limit : step;
  const button =
    items.length > limit ? (
      <button type="button" class="more" onClick={() => setList({ items, limit: limit + 4 * step })}>
        {t.showMore(items.length - limit)}
      </button>
    ) : null;
  return { shown: items.slice(0, limit), button };
}
