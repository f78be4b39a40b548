import { useMemo, useState } from "preact/hooks";
import type { LeftOutReason, LightSum } from "root-causes-diplomacy/light";
import { Link } from "wouter-preact";
import { useLanguage } from "../../i18n/language.tsx";
import { useMore } from "../../parts/more.tsx";
import { pledges } from "../../records/dataset.ts";
import { pathOf } from "../../routes.ts";

type LeftOut = LightSum["leftOut"];

const titles = new Map(pledges.map(({ id, title }) => [id, title]));
const reasons: readonly LeftOutReason[] = ["restates", "raised", "part-of", "repeated", "other-currency", "no-amount"];

const PledgeLink = ({ id }: { id: string }) => (
  <Link href={pathOf("pledge", id)} lang="en">
    {titles.get(id) ?? id}
  </Link>
);

function Reason({ reason, those }: { reason: LeftOutReason; those: LeftOut }) {
  const { t } = useLanguage();
  const { shown, button } = useMore(those);
  return (
    <>
      <h3>
        {t.leftOut[reason]} <span class="count">{t.count(those.length)}</span>
      </h3>
      <ul class="left-out">
        {shown.map(({ pledge, by }) => (
          <li key={pledge.id}>
            <PledgeLink id={pledge.id} />
            {by && (
              <span class="counted-in">
                {t.pledges.by2} <PledgeLink id={by} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}

/** What a total leaves out, by the reason. */
export function LeftOutList({ leftOut }: { leftOut: LeftOut }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const byReason = useMemo(() => (open ? Map.groupBy(leftOut, ({ reason }) => reason) : undefined), [leftOut, open]);
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.pledges.leftOut(leftOut.length)}</summary>
      {reasons.map((reason) => {
        const those = byReason?.get(reason);
        return those && <Reason key={reason} reason={reason} those={those} />;
      })}
    </details>
  );
}
