import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";

type Load = () => Promise<ComponentType>;

type State = { readonly of: Load } & ({ readonly View: ComponentType } | { readonly failed: true });

/** Shows a view whose code and data come when it is opened; says so where they do not come. */
export function LazyView({ load }: { load: Load }) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (View) => current && setState({ of: load, View }),
      () => current && setState({ of: load, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  if (state?.of !== load) return <p class="wait">{t.loading}</p>;
  if ("View" in state) return <state.View />;
  return (
    <p role="alert">
      {t.failed}{" "}
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        {t.retry}
      </button>
    </p>
  );
}
