import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { inWords } from "../../parts/dates.ts";
import { KindMark } from "../../parts/kind-mark.tsx";
import { useMore } from "../../parts/more.tsx";
import { pledges, statements } from "../../records/dataset.ts";
import { nameOf } from "../../records/names.ts";
import { pathOf } from "../../routes.ts";
import type { Attended, Level } from "./model.ts";

const saidAt = new Map(statements.map(({ id, meeting }) => [id, meeting]));

/** Pledges by the meeting at which they, or the statements that hold them, were made. */
const promisedAt = Map.groupBy(pledges, ({ meeting, statement }) => meeting ?? saidAt.get(statement ?? ""));

export interface HeldProps {
  readonly meetings: readonly Attended[];
  readonly level: Level;
  /** The one whose meetings these are, who need not be named in each. */
  readonly but: string;
}

/** Meetings by date, each with those who were there and what was promised. */
export function Held({ meetings, level, but }: HeldProps) {
  const { t, language } = useLanguage();
  const { shown, button } = useMore(meetings);
  return (
    <>
      <ol class="held">
        {shown.map(({ meeting, [level]: parties }) => {
          const promised = promisedAt.get(meeting.id) ?? [];
          const others = [...parties.keys()].filter((id) => id !== but);
          return (
            <li key={meeting.id}>
              <p class="date">
                <time dateTime={meeting.start}>{inWords(meeting.start, language)}</time>
                {" · "}
                {t.meetingKinds[meeting.kind]}
              </p>
              <h3 lang="en">
                <Link href={pathOf("meeting", meeting.id)}>{meeting.title}</Link>
              </h3>
              {others.length > 0 && (
                <p class="with">
                  {t.meetings.with}: {others.map((id) => nameOf(id, language)).join(", ")}
                </p>
              )}
              {promised.length > 0 && (
                <>
                  <p class="promised">{t.meetings.promised}</p>
                  <ul class="plain" lang="en">
                    {promised.map(({ id, title }) => (
                      <li key={id}>
                        <KindMark kind="pledge" /> <Link href={pathOf("pledge", id)}>{title}</Link>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {button}
    </>
  );
}
