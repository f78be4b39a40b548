import { spanOf } from "../core/dates.ts";
import type { Meeting } from "../generated/types.ts";
import type { Collections } from "./collections.ts";

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");

/** A line in pieces of at most 75 bytes, as RFC 5545 asks; no letter is cut. */
function folded(line: string): string {
  let out = "";
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return `${out}\r\n`;
}

const compact = (day: string): string => day.replaceAll("-", "");

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A calendar knows days only: what is known to the month or year is said in words. */
function precision({ start, end }: Meeting): string[] {
  const dates = [...new Set([start, end])].filter((date) => date.length < 10);
  return dates.length === 0 ? [] : [`The day is not known: the sources give ${dates.join(" to ")}.`];
}

function event(meeting: Meeting): string[] {
  const { id, title, summary, status, start, end, place, topics, partOf } = meeting;
  const location = [place?.city, place?.country].filter((part) => part !== undefined).join(", ");
  return [
    "BEGIN:VEVENT",
    `UID:${id}@root-causes-diplomacy`,
    // The hour of export would make every file another one.
    `DTSTAMP:${compact(spanOf(start).first)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(spanOf(start).first)}`,
    // The first day after the event.
    `DTEND;VALUE=DATE:${compact(dayAfter(spanOf(end).last))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([summary, ...precision(meeting)].join("\n"))}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    `CATEGORIES:${topics.map(escaped).join(",")}`,
    `STATUS:${status === "held" ? "CONFIRMED" : "TENTATIVE"}`,
    "TRANSP:TRANSPARENT",
    ...(partOf === undefined ? [] : [`RELATED-TO;RELTYPE=PARENT:${partOf}@root-causes-diplomacy`]),
    "END:VEVENT",
  ];
}

const written = (lines: readonly string[]): string => lines.map(folded).join("");

/** The meetings held and announced as all-day events of a calendar (RFC 5545). */
export function* ics({ meetings }: Collections): Generator<string> {
  yield written([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//root-causes-diplomacy//meetings//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Root causes diplomacy",
  ]);
  for (const meeting of meetings) if (meeting.status !== "cancelled") yield written(event(meeting));
  yield written(["END:VCALENDAR"]);
}
