import { render } from "preact";
import { Router } from "wouter-preact";
import { App } from "./app.tsx";
import { LanguageProvider } from "./i18n/language.tsx";
import { applyTheme } from "./parts/theme.tsx";

applyTheme();
const page = document.getElementById("page");
if (page) {
  render(
    <Router base={import.meta.env.BASE_URL.replace(/\/$/, "")}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </Router>,
    page,
  );
}
