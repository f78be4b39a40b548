import { Link } from "wouter-preact";
import { useLanguage } from "../i18n/language.tsx";
import { Head } from "./head.tsx";

export function NotFound() {
  const { t } = useLanguage();
  return (
    <>
      <Head title={t.notFound} lead={t.notFoundHint} />
      <p>
        <Link href="/search">{t.views.search}</Link> · <Link href="/">{t.views[""]}</Link>
      </p>
    </>
  );
}
