/** Words that tell how a meeting was held and whether it took place, in English, Spanish and Korean. */

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, "iu");

const formatCues: Record<"in-person" | "video" | "phone" | "hybrid", readonly RegExp[]> = {
  video: [
    word(
      "virtual|virtually|virtualmente|video|videocall|video-?conference|videoconferencia|videollamada|webcast|webinar|teleconference|online|en línea|por zoom|zoom",
    ),
    /화상|비대면/u,
  ],
  phone: [
    word(
      "phone|phoned|telephone|telephoned|(?<!courtesy )call|called|(?<!courtesy )calls|llamada|telefónica|telefónicamente|telefónico|teléfono",
    ),
    /통화|전화/u,
  ],
  hybrid: [word("hybrid|híbrido|híbrida")],
  "in-person": [
    word(
      "in-person|in person|face-to-face|presencial|presencialmente|presently in|arriv\\p{L}*|visit|visits|visited|visiting|travel\\p{L}*|land|lands|landed|trip|trips|traveled|welcom\\p{L}*|visita|visitó|visitar|viaje|viaj\\p{L}*|lleg\\p{L}*|recib\\p{L}*|arrib\\p{L}*|aterriz\\p{L}*|White House|National Palace|Palacio Nacional|here|flew|fly",
    ),
    /방문|방한|현지에서|개최된|대면/u,
  ],
};

const notPast = new Set(
  "united expected scheduled planned invited need indeed red hundred based supposed limited proposed".split(" "),
);
const irregular = word(
  "said|told|took|gave|went|began|wrote|led|sat|made|saw|was|were|had|has|came|spent|during|after|following|wraps|recent|prior|fue|fueron|tuvo|tuvieron|hizo|dijo|estuvo|estuvieron|vino|tras|durante|previo",
);
/** Verbs that tell of a meeting by themselves. */
const gathered = word(
  "met|held|hosted|hosts|spoke|talked|visited|welcomed|received|arrived|landed|travell?ed|flew|wrapped|attended|joined|chaired|participated|gathered|convened|took part|discussed|agreed|signed|greeted|seated|launched|opened|inaugurated|sat down|se reuni(?:ó|eron)|sostuvo|sostuvieron|celebró|celebraron|recibió|llegó|visitó|asistió|asistieron|participó|participaron|conversó|habló|sostuvieron|aterrizó|acudió|firmó|firmaron|arribó|recibido|recibida|recibidos|atestiguaron",
);
/** Nouns for a meeting: beside a verb of the past they tell that it took place. */
const occasion = word(
  "meetings?|talks|summit|calls?|visit|trip|roundtable|round table|conference|conversation|dialogue|event|session|contact|briefing|tour|remarks|reuni[oó]n|encuentro|visita|llamada|cumbre|viaje|gira|conferencia|diálogo",
);

const isPast = (phrase: string): boolean =>
  irregular.test(phrase) ||
  /(?<!\p{L})han?\s+\p{L}+[ai]do(?!\p{L})/iu.test(phrase) ||
  (phrase.match(/\p{L}+/gu) ?? []).some(
    (each) => (/[a-z]{2,}ed$/.test(each) && !notPast.has(each)) || /\p{L}{2,}(?:ó|aron|ieron)$/u.test(each),
  );

/** A meeting that did not come about: "never met", "unsuccessfully sought a meeting". */
const NOT = word(
  "did not|didn['’]t|has not|have not|never|failed to|unsuccessfully|refused to|declined to|no se (?:reuni|celebr)\\p{L}*|nunca|no llegó a",
);

const tellsOfMeeting = (phrase: string): boolean => !NOT.test(phrase) && tellsOfGathering(phrase);

const tellsOfGathering = (phrase: string): boolean =>
  gathered.test(phrase) ||
  (occasion.test(phrase) && isPast(phrase)) ||
  /(?:개최|열|접견|참석|가지|가진|갖고|만나|만났|회담|정상회의|방문).*(?:했|됐|렸|졌|었|았|였|한|된|진|고)/u.test(
    phrase,
  );

const FUTURE = word(
  "will|plans|planned|planning|scheduled|set to|expects|expected|is to|are to|upcoming|to visit|to travel|to meet|to host|to hold|próximo|próxima|irá|visitará|viajará|se reunirá|se reunirán|\\p{L}+ará|\\p{L}+arán",
);
const CANCELLED = word(
  "cancel\\p{L}*|postpon\\p{L}*|call(?:ed|s) off|suspend\\p{L}*|aplaz\\p{L}*|pospu\\p{L}*|pospon\\p{L}*",
);

export type Status = "held" | "announced" | "cancelled";

/** What a phrase tells of a meeting's status; nothing where it does not tell. */
export function statusesIn(phrase: string): Set<Status> {
  const found = new Set<Status>();
  if (CANCELLED.test(phrase)) return found.add("cancelled");
  if (tellsOfMeeting(phrase)) found.add("held");
  if (FUTURE.test(phrase) || /예정|계획/u.test(phrase)) found.add("announced");
  return found;
}

export type Format = keyof typeof formatCues;

const THERE = "in[- ]person|face-to-face|presencial|대면|対面";
const AFAR = "video|virtual|online|화상|영상|オンライン";
const MIXED = new RegExp(`(?:${THERE}).*(?:${AFAR})|(?:${AFAR}).*(?:${THERE})`, "iu");

/** What a phrase tells of how people met; some there and some from afar make a hybrid meeting, and no other. */
export function formatsIn(phrase: string): Set<Format> {
  if (MIXED.test(phrase)) return new Set(["hybrid"]);
  const all = Object.keys(formatCues) as Format[];
  return new Set(all.filter((format) => formatCues[format].some((cue) => cue.test(phrase))));
}
