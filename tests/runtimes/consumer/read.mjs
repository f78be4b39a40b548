const id = "2021-05-21-korea-northern-triangle-220m";

/** What becomes of a write: the name of what it throws. */
function fate(write) {
  try {
    write();
    return "written";
  } catch ({ name }) {
    return name;
  }
}

/** What every runtime is to read from the package, alike. */
export function read({ pledge, timeline, evidenceFor }, pledgesJson) {
  const record = pledge(id);
  return {
    record: record.title,
    json: pledgesJson.find((each) => each.id === id).title,
    timeline: timeline({ from: "2021-05", to: "2021-06", countries: ["GT"] }).map((entry) => entry.record.id),
    evidence: evidenceFor(record, "/amount").map(({ link }) => link),
    write: fate(() => {
      record.title = "another title";
    }),
    writeWithin: fate(() => record.beneficiaries.push("mexico")),
  };
}
