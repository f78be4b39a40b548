import { useEffect, useRef } from "preact/hooks";
import { version } from "root-causes-diplomacy/package.json";
import { Link, Route, Switch, useLocation } from "wouter-preact";
import { type Language, languages, useLanguage } from "./i18n/language.tsx";
import { LazyView } from "./parts/lazy-view.tsx";
import { NotFound } from "./parts/not-found.tsx";
import { ThemeChoice } from "./parts/theme.tsx";
import { type View, views } from "./routes.ts";

const loaders = {
  "": () => import("./views/timeline/view.tsx").then(({ TimelineView }) => TimelineView),
  pledges: () => import("./views/pledges/view.tsx").then(({ PledgesView }) => PledgesView),
  meetings: () => import("./views/meetings/view.tsx").then(({ MeetingsView }) => MeetingsView),
  places: () => import("./views/places/view.tsx").then(({ PlacesView }) => PlacesView),
  disputed: () => import("./views/disputed/view.tsx").then(({ DisputedView }) => DisputedView),
  search: () => import("./views/search/view.tsx").then(({ SearchView }) => SearchView),
} satisfies Record<View, () => Promise<preact.ComponentType>>;

const loadRecord = () => import("./views/record/view.tsx").then(({ RecordView }) => RecordView);

function Header() {
  const { t, language, choose } = useLanguage();
  const [location] = useLocation();
  return (
    <header class="site-header">
      <Link href="/" class="name">
        {t.site} <span>{t.tagline}</span>
      </Link>
      <nav aria-label={t.menu}>
        {views.map((view) => (
          <Link key={view} href={`/${view}`} aria-current={location === `/${view}` ? "page" : undefined}>
            {t.views[view]}
          </Link>
        ))}
      </nav>
      <div class="choices">
        <label class="choice">
          <span class="unseen">{t.language}</span>
          <select value={language} onChange={(event) => choose(event.currentTarget.value as Language)}>
            {Object.entries(languages).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ThemeChoice />
      </div>
    </header>
  );
}

/** Moves the focus to the content when another view opens, as a page load would. */
function useFocusOnChange(location: string) {
  const main = useRef<HTMLElement>(null);
  const opened = useRef(location);
  useEffect(() => {
    if (opened.current === location) return;
    opened.current = location;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [location]);
  return main;
}

export function App() {
  const { t } = useLanguage();
  const [location] = useLocation();
  const main = useFocusOnChange(location);
  return (
    <>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} ref={main}>
        <Switch>
          {views.map((view) => (
            <Route key={view} path={`/${view}`}>
              <LazyView load={loaders[view]} />
            </Route>
          ))}
          <Route path={/^\/(?:meeting|statement|pledge)\/[^/]+$/}>
            <LazyView load={loadRecord} />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <footer class="site-footer">
        <p>{t.footer(version)}</p>
        <p>
          {t.footerNote} {t.english}
        </p>
      </footer>
    </>
  );
}
