/** Views that answer the first questions in one line of SQL. */
export const views: readonly string[] = [
  // The order of the helper `timeline`.
  `CREATE VIEW timeline AS
SELECT date, kind, id, title, date_first, date_last FROM records
ORDER BY date, CASE kind WHEN 'meeting' THEN 0 WHEN 'statement' THEN 1 ELSE 2 END, id`,
  // The totals of the helper `sumPledges` over all pledges.
  `CREATE VIEW pledge_totals AS
SELECT amount_currency AS currency,
  SUM(CASE WHEN amount_counted THEN amount_value ELSE 0 END) AS total,
  SUM(amount_counted) AS counted,
  COUNT(*) - SUM(amount_counted) AS left_out
FROM pledges WHERE amount_value IS NOT NULL GROUP BY amount_currency ORDER BY amount_currency`,
  `CREATE VIEW proof AS
SELECT record_kind, record, claim, phrase, source, url, evidence.note AS note
FROM evidence_supports
JOIN evidence USING (record_kind, record)
JOIN sources ON sources.id = evidence.source
WHERE evidence.position = evidence_supports.evidence`,
];
