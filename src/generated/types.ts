// Generated from src/schema by `npm run generate`; do not edit.
/**
 * A subject of the closed vocabulary.
 */
export type Topic = ("economic-opportunity" | "investment" | "trade" | "development-cooperation" | "governance" | "anti-corruption" | "rule-of-law" | "security" | "smuggling-and-trafficking" | "border-management" | "legal-pathways" | "asylum-and-protection" | "humanitarian-relief" | "disaster-response" | "food-security" | "climate" | "health-and-vaccines" | "education-and-youth" | "gender-equality" | "labour-rights" | "human-rights" | "agriculture" | "digital-inclusion" | "financial-inclusion" | "infrastructure-and-energy" | "migration-management" | "returns-and-reintegration" | "diplomatic-relations");
/**
 * All records, a collection for each kind.
 */
export interface Dataset {
    readonly meetings: readonly Meeting[];
    readonly statements: readonly Statement[];
    readonly pledges: readonly Pledge[];
    readonly people: readonly Person[];
    readonly organizations: readonly Organization[];
    readonly sources: readonly Source[];
}
/**
 * A meeting: a visit, summit, call, roundtable, news conference or convening, held or announced.
 */
export interface Meeting {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "2021-04-26-harris-giammattei-virtual"
     */
    readonly id: string;
    /**
     * The curator's own title.
     *
     * @example "Harris and Giammattei meet by video"
     */
    readonly title: string;
    /**
     * One to three sentences in the curator's own words.
     *
     * @example "US Vice President Kamala Harris and Guatemalan President Alejandro Giammattei spoke by video."
     */
    readonly summary: string;
    /**
     * Type of meeting; a visit holds its meetings.
     *
     * @example "bilateral"
     */
    readonly kind: ("bilateral" | "multilateral" | "summit" | "roundtable" | "visit" | "news-conference" | "convening");
    /**
     * How the parties met.
     *
     * @example "video"
     */
    readonly format: ("in-person" | "video" | "phone" | "hybrid" | "unknown");
    /**
     * Whether it took place.
     *
     * @example "held"
     */
    readonly status: ("held" | "announced" | "cancelled");
    /**
     * First day, ISO 8601 at the precision known.
     *
     * @example "2021-04-26"
     */
    readonly start: string;
    /**
     * Last day, ISO 8601 at the precision known.
     *
     * @example "2021-04-26"
     */
    readonly end: string;
    /**
     * Where it was held; null where no source says.
     *
     * @example {"city":"Guatemala City","country":"GT"}
     */
    readonly place: (Place | null);
    /**
     * Who took part.
     *
     * @example [{"party":"kamala-harris","for":"united-states","capacity":"Vice President","role":"host"}]
     *
     * @minItems 1
     */
    readonly participants: readonly Participant[];
    /**
     * Id of the meeting that this one belongs to.
     *
     * @example "2021-06-06-harris-guatemala-visit"
     */
    readonly partOf?: string;
    /**
     * One to four subjects of the closed vocabulary.
     *
     * @example ["development-cooperation"]
     *
     * @minItems 1
     * @maxItems 4
     */
    readonly topics: readonly Topic[];
    /**
     * The phrases that prove the record's claims.
     *
     * @example [{"source":"truepundit-2021-04-28-harris-giammattei","phrase":"hosted a webcast meeting Monday focused on","supports":["/format","/start"]}]
     *
     * @minItems 1
     */
    readonly evidence: readonly Evidence[];
    /**
     * What other sources say instead.
     *
     * @example [{"claim":"/start","value":"2021-05-06","evidence":[{"source":"example-2021-05-07-report","phrase":"the leaders spoke on Thursday afternoon"}]}]
     *
     * @minItems 1
     */
    readonly conflicts?: readonly MeetingConflict[];
    /**
     * What a reader needs besides the fields.
     *
     * @example "No amount was given."
     */
    readonly notes?: string;
}
/**
 * Where a meeting was held.
 */
export interface Place {
    /**
     * City, in its English form.
     *
     * @example "Guatemala City"
     */
    readonly city?: string;
    /**
     * Country, ISO 3166-1 alpha-2.
     *
     * @example "GT"
     */
    readonly country: string;
}
/**
 * Someone who a source says was there; in an announced meeting, who is expected.
 */
export interface Participant {
    /**
     * Id of the person or organization.
     *
     * @example "kamala-harris"
     */
    readonly party: string;
    /**
     * Id of the organization that the party represents.
     *
     * @example "united-states"
     */
    readonly for?: string;
    /**
     * The title of the party as the source prints it.
     *
     * @example "Vice President"
     */
    readonly capacity?: string;
    /**
     * Part taken in the meeting.
     *
     * @example "host"
     */
    readonly role: ("host" | "guest" | "chair" | "participant" | "observer");
}
/**
 * A phrase in a source and the claims that it proves.
 */
export interface Evidence {
    /**
     * Id of the source that prints the phrase.
     *
     * @example "koreaherald-2021-07-30-harris-korea-partner"
     */
    readonly source: string;
    /**
     * 4 to 15 consecutive words, copied exactly from the source.
     *
     * @example "Northern Triangle countries to $220 million for the 2021-2024 period"
     */
    readonly phrase: string;
    /**
     * JSON Pointers (RFC 6901) of the claims that the phrase proves.
     *
     * @example ["/amount","/period"]
     *
     * @minItems 1
     */
    readonly supports: readonly string[];
    /**
     * How the fact follows from the phrase where the phrase does not say it outright.
     *
     * @example "The Monday before publication."
     */
    readonly note?: string;
}
/**
 * Another source says otherwise: the value that the record does not hold, with its proof.
 */
export interface MeetingConflict {
    /**
     * JSON Pointer of the claim that the other source disputes.
     *
     * @example "/start"
     */
    readonly claim: string;
    /**
     * What the other source says, in the type of the claim.
     *
     * @example "2021-05-06"
     */
    readonly value: (string | Participant | Place | null);
    /**
     * The words that prove the other value.
     *
     * @example [{"source":"example-2021-05-01-other-report","phrase":"the call took place on Thursday evening"}]
     *
     * @minItems 1
     */
    readonly evidence: readonly ConflictEvidence[];
    /**
     * Why the record keeps its own value.
     *
     * @example "The readout of the office that called."
     */
    readonly note?: string;
}
/**
 * A phrase that proves the other value.
 */
export interface ConflictEvidence {
    /**
     * Id of the source that prints the phrase.
     *
     * @example "koreaherald-2021-07-30-harris-korea-partner"
     */
    readonly source: string;
    /**
     * 4 to 15 consecutive words, copied exactly from the source.
     *
     * @example "Northern Triangle countries to $220 million for the 2021-2024 period"
     */
    readonly phrase: string;
    /**
     * How the fact follows from the phrase where the phrase does not say it outright.
     *
     * @example "The Monday before publication."
     */
    readonly note?: string;
}
/**
 * A statement: remarks, a message, a readout, a fact sheet or another public word of a party.
 */
export interface Statement {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "2021-07-29-harris-root-causes-strategy-cover-message"
     */
    readonly id: string;
    /**
     * The curator's own title.
     *
     * @example "Harris presents the root causes strategy"
     */
    readonly title: string;
    /**
     * One to three sentences in the curator's own words.
     *
     * @example "In a message released with the strategy Harris said that the United States cannot do the work alone."
     */
    readonly summary: string;
    /**
     * Form in which it was made.
     *
     * @example "written-message"
     */
    readonly medium: ("remarks" | "news-conference" | "written-message" | "joint-statement" | "readout" | "fact-sheet" | "press-release" | "interview" | "social-media" | "document");
    /**
     * When it was made, ISO 8601 at the precision known.
     *
     * @example "2021-07-29"
     */
    readonly date: string;
    /**
     * Who made it: for a readout, fact sheet or release, the office that issued it.
     *
     * @example [{"party":"kamala-harris","for":"united-states","capacity":"Vice President"}]
     *
     * @minItems 1
     */
    readonly speakers: readonly Speaker[];
    /**
     * Id of the meeting where it was made.
     *
     * @example "2021-04-26-harris-giammattei-virtual"
     */
    readonly meeting?: string;
    /**
     * The speaker's own words, not cut in the middle of a phrase.
     *
     * @example {"text":"cannot do this work alone","language":"en","translated":false}
     */
    readonly quote?: Quote;
    /**
     * Parties and countries that the statement speaks of.
     *
     * @example ["northern-triangle","MX"]
     *
     * @minItems 0
     */
    readonly about: readonly string[];
    /**
     * One to four subjects of the closed vocabulary.
     *
     * @example ["development-cooperation"]
     *
     * @minItems 1
     * @maxItems 4
     */
    readonly topics: readonly Topic[];
    /**
     * The phrases that prove the record's claims.
     *
     * @example [{"source":"truepundit-2021-04-28-harris-giammattei","phrase":"hosted a webcast meeting Monday focused on","supports":["/format","/start"]}]
     *
     * @minItems 1
     */
    readonly evidence: readonly Evidence[];
    /**
     * What other sources say instead.
     *
     * @example [{"claim":"/date","value":"2021-05-06","evidence":[{"source":"example-2021-05-07-report","phrase":"she said in a release on Thursday"}]}]
     *
     * @minItems 1
     */
    readonly conflicts?: readonly StatementConflict[];
    /**
     * What a reader needs besides the fields.
     *
     * @example "No amount was given."
     */
    readonly notes?: string;
}
/**
 * Who made the statement: for a readout, fact sheet or release, the office that issued it.
 */
export interface Speaker {
    /**
     * Id of the person or organization.
     *
     * @example "kamala-harris"
     */
    readonly party: string;
    /**
     * Id of the organization that the party represents.
     *
     * @example "united-states"
     */
    readonly for?: string;
    /**
     * The title of the party as the source prints it.
     *
     * @example "Vice President"
     */
    readonly capacity?: string;
}
/**
 * Words of the speaker.
 */
export interface Quote {
    /**
     * The speaker's own words as the source prints them.
     *
     * @example "cannot do this work alone"
     */
    readonly text: string;
    /**
     * Language of the text, BCP 47.
     *
     * @example "en"
     */
    readonly language: string;
    /**
     * True where the source prints a translation of the speaker's words.
     *
     * @example false
     */
    readonly translated: boolean;
    /**
     * Id of the party who says it, where the statement has several speakers.
     *
     * @example "kamala-harris"
     */
    readonly by?: string;
}
/**
 * Another source says otherwise: the value that the record does not hold, with its proof.
 */
export interface StatementConflict {
    /**
     * JSON Pointer of the claim that the other source disputes.
     *
     * @example "/start"
     */
    readonly claim: string;
    /**
     * What the other source says, in the type of the claim.
     *
     * @example "2021-05-06"
     */
    readonly value: (string | Speaker | Quote);
    /**
     * The words that prove the other value.
     *
     * @example [{"source":"example-2021-05-01-other-report","phrase":"the call took place on Thursday evening"}]
     *
     * @minItems 1
     */
    readonly evidence: readonly ConflictEvidence[];
    /**
     * Why the record keeps its own value.
     *
     * @example "The readout of the office that called."
     */
    readonly note?: string;
}
/**
 * A pledge: money, goods, people, a programme or a policy that a party promised.
 */
export interface Pledge {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "2021-05-21-korea-northern-triangle-220m"
     */
    readonly id: string;
    /**
     * The curator's own title.
     *
     * @example "Korea raises its development cooperation in the Northern Triangle to $220 million"
     */
    readonly title: string;
    /**
     * One to three sentences in the curator's own words.
     *
     * @example "Korea promised to bring its commitment to the three countries to 220 million US dollars for 2021 to 2024."
     */
    readonly summary: string;
    /**
     * What is promised.
     *
     * @example "grant-aid"
     */
    readonly kind: ("grant-aid" | "loan" | "investment" | "procurement" | "in-kind" | "vaccines" | "personnel" | "programme" | "institution" | "policy" | "budget-request");
    /**
     * Who pledges.
     *
     * @example ["republic-of-korea"]
     *
     * @minItems 1
     */
    readonly pledgors: readonly string[];
    /**
     * Who is to gain.
     *
     * @example ["northern-triangle"]
     *
     * @minItems 1
     */
    readonly beneficiaries: readonly string[];
    /**
     * The day the promise was made public, ISO 8601 at the precision known.
     *
     * @example "2021-05-21"
     */
    readonly announced: string;
    /**
     * How much money is promised.
     *
     * @example {"value":220000000,"currency":"USD","qualifier":"exact","basis":"total"}
     */
    readonly amount?: Amount;
    /**
     * What is pledged where it is counted.
     *
     * @example {"value":16,"unit":"trainers","qualifier":"exact"}
     */
    readonly quantity?: Quantity;
    /**
     * From when to when it runs.
     *
     * @example {"start":"2021","end":"2024"}
     */
    readonly period?: Period;
    /**
     * Id of the meeting where it was made.
     *
     * @example "2021-05-21-biden-moon-washington"
     */
    readonly meeting?: string;
    /**
     * Id of the statement that holds the pledge's own text.
     *
     * @example "2021-05-21-us-rok-leaders-joint-statement"
     */
    readonly statement?: string;
    /**
     * How it relates to other pledges.
     *
     * @example [{"type":"part-of","pledge":"2021-04-26-us-relief-310m-northern-triangle"}]
     *
     * @minItems 0
     */
    readonly relations: readonly Relation[];
    /**
     * One to four subjects of the closed vocabulary.
     *
     * @example ["development-cooperation"]
     *
     * @minItems 1
     * @maxItems 4
     */
    readonly topics: readonly Topic[];
    /**
     * The phrases that prove the record's claims.
     *
     * @example [{"source":"truepundit-2021-04-28-harris-giammattei","phrase":"hosted a webcast meeting Monday focused on","supports":["/format","/start"]}]
     *
     * @minItems 1
     */
    readonly evidence: readonly Evidence[];
    /**
     * What other sources say instead.
     *
     * @example [{"claim":"/amount","value":{"value":200000000,"currency":"USD","qualifier":"exact","basis":"total"},"evidence":[{"source":"example-2021-05-22-report","phrase":"a commitment of $200 million to the region"}]}]
     *
     * @minItems 1
     */
    readonly conflicts?: readonly PledgeConflict[];
    /**
     * What a reader needs besides the fields.
     *
     * @example "No amount was given."
     */
    readonly notes?: string;
}
/**
 * The money pledged.
 */
export interface Amount {
    /**
     * Whole currency units, such as 220000000 for 220 million.
     *
     * @example 220000000
     */
    readonly value: number;
    /**
     * Currency, ISO 4217.
     *
     * @example "USD"
     */
    readonly currency: string;
    /**
     * How the source bounds the figure.
     *
     * @example "exact"
     */
    readonly qualifier: ("exact" | "at-least" | "up-to" | "about");
    /**
     * A level or running total, or new money.
     *
     * @example "total"
     */
    readonly basis: ("total" | "additional");
}
/**
 * What is pledged where it is counted: doses, people, jobs.
 */
export interface Quantity {
    /**
     * How many.
     *
     * @example 16
     */
    readonly value: number;
    /**
     * What is counted, in the words of the source.
     *
     * @example "trainers"
     */
    readonly unit: string;
    /**
     * How the source bounds the figure.
     *
     * @example "exact"
     */
    readonly qualifier: ("exact" | "at-least" | "up-to" | "about");
}
/**
 * The time that the pledge covers.
 */
export interface Period {
    /**
     * Begin, ISO 8601 at the precision known.
     *
     * @example "2021"
     */
    readonly start: string;
    /**
     * End, ISO 8601 at the precision known.
     *
     * @example "2024"
     */
    readonly end: string;
}
/**
 * A link to another pledge.
 */
export interface Relation {
    /**
     * How this pledge relates to the other: a part of it, a higher level, the same again, or its successor.
     *
     * @example "raises"
     */
    readonly type: ("part-of" | "raises" | "restates" | "succeeds");
    /**
     * Id of the other pledge.
     *
     * @example "2021-05-21-korea-northern-triangle-220m"
     */
    readonly pledge: string;
}
/**
 * Another source says otherwise: the value that the record does not hold, with its proof.
 */
export interface PledgeConflict {
    /**
     * JSON Pointer of the claim that the other source disputes.
     *
     * @example "/start"
     */
    readonly claim: string;
    /**
     * What the other source says, in the type of the claim.
     *
     * @example "2021-05-22"
     */
    readonly value: (string | Amount | Quantity | Period);
    /**
     * The words that prove the other value.
     *
     * @example [{"source":"example-2021-05-01-other-report","phrase":"the call took place on Thursday evening"}]
     *
     * @minItems 1
     */
    readonly evidence: readonly ConflictEvidence[];
    /**
     * Why the record keeps its own value.
     *
     * @example "The readout of the office that called."
     */
    readonly note?: string;
}
/**
 * A person who takes part, speaks or pledges.
 */
export interface Person {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "kamala-harris"
     */
    readonly id: string;
    /**
     * Usual name.
     *
     * @example "Kamala Harris"
     */
    readonly name: string;
    /**
     * Every other form that sources print, other scripts included.
     *
     * @example ["Harris"]
     *
     * @minItems 0
     */
    readonly aliases: readonly string[];
    /**
     * Country that the person represents, ISO 3166-1 alpha-2.
     *
     * @example "US"
     */
    readonly country?: string;
}
/**
 * A government, agency, company or other body, or a group of them.
 */
export interface Organization {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "northern-triangle"
     */
    readonly id: string;
    /**
     * Usual name.
     *
     * @example "Northern Triangle"
     */
    readonly name: string;
    /**
     * Every other form that sources print, other scripts included.
     *
     * @example ["northern Central America"]
     *
     * @minItems 0
     */
    readonly aliases: readonly string[];
    /**
     * Type of organization; a group names several parties or countries at once.
     *
     * @example "group"
     */
    readonly kind: ("government" | "ministry" | "agency" | "intergovernmental" | "development-bank" | "company" | "nonprofit" | "university" | "group");
    /**
     * Seat or state, ISO 3166-1 alpha-2.
     *
     * @example "US"
     */
    readonly country?: string;
    /**
     * Id of the organization that this one belongs to.
     *
     * @example "united-states"
     */
    readonly parent?: string;
    /**
     * Countries and parties that make up the group.
     *
     * @example ["GT","HN","SV"]
     *
     * @minItems 1
     */
    readonly members?: readonly string[];
}
/**
 * A public page that the evidence quotes.
 */
export interface Source {
    /**
     * Path of the JSON Schema, for editors; the published data leave it out.
     *
     * @example "../../schemas/meeting.schema.json"
     */
    readonly $schema?: string;
    /**
     * The file's name; never changes once published.
     *
     * @example "koreaherald-2021-07-30-harris-korea-partner"
     */
    readonly id: string;
    /**
     * Address of the page that was read.
     *
     * @example "http://www.koreaherald.com/view.php?ud=20210730000201"
     */
    readonly url: string;
    /**
     * Title of the page; in square brackets a description, where the page as read shows none.
     *
     * @example "Harris: S. Korea important partner in addressing root causes"
     */
    readonly title: string;
    /**
     * Who publishes the page.
     *
     * @example "The Korea Herald"
     */
    readonly publisher: string;
    /**
     * Type of text.
     *
     * @example "news"
     */
    readonly kind: ("readout" | "remarks" | "press-release" | "joint-statement" | "fact-sheet" | "strategy-document" | "agreement" | "news" | "analysis");
    /**
     * Day of publication, or null where the page does not say.
     *
     * @example "2021-07-30"
     */
    readonly published: (string | null);
    /**
     * Language of the page, BCP 47.
     *
     * @example "en"
     */
    readonly language: string;
    /**
     * Day on which the page was read.
     *
     * @example "2026-11-21"
     */
    readonly captured: string;
    /**
     * True where only a part of the page was read.
     *
     * @example false
     */
    readonly excerpt: boolean;
    /**
     * The agency or outlet that reported first, where it is another: two sources of one origin are one witness.
     *
     * @example "Yonhap"
     */
    readonly origin?: string;
    /**
     * Other addresses of the same text.
     *
     * @example ["https://en.yna.co.kr/view/AEN20210730000200325"]
     *
     * @minItems 1
     */
    readonly alternates?: readonly string[];
}
/**
 * An id that is gone and what stands in its place.
 */
export interface Redirect {
    /**
     * The id that is gone.
     *
     * @example "2021-04-26-harris-giammattei-call"
     */
    readonly from: string;
    /**
     * Kind of the record that had the id.
     *
     * @example "meeting"
     */
    readonly kind: ("meeting" | "statement" | "pledge" | "person" | "organization" | "source");
    /**
     * Why it is gone: merged into another record, split into several, renamed, or retracted as no fact at all.
     *
     * @example "merged"
     */
    readonly reason: ("merged" | "split" | "renamed" | "retracted");
    /**
     * Ids in its place, of the same kind: one for merged and renamed, two or more for split, none for retracted.
     *
     * @example ["2021-04-26-harris-giammattei-virtual"]
     *
     * @minItems 0
     */
    readonly to: readonly string[];
    /**
     * What a reader is to know; a retraction says why.
     *
     * @example "Both told of one call."
     */
    readonly note?: string;
}
/**
 * A published value that was changed or withdrawn.
 */
export interface Correction {
    /**
     * Id of the record.
     *
     * @example "2021-05-21-korea-northern-triangle-220m"
     */
    readonly record: string;
    /**
     * Kind of the record.
     *
     * @example "pledge"
     */
    readonly kind: ("meeting" | "statement" | "pledge" | "person" | "organization" | "source");
    /**
     * JSON Pointer (RFC 6901) of the value; of one that is gone, where it stood.
     *
     * @example "/announced"
     */
    readonly pointer: string;
    /**
     * The value until then.
     *
     * @example "2021-05-22"
     */
    readonly old: unknown;
    /**
     * The value from then on; null where there is none any more.
     *
     * @example "2021-05-21"
     */
    readonly new: unknown;
    /**
     * error: the old value was wrong; update: it was right, and a later one holds now; retraction: it is withdrawn.
     *
     * @example "error"
     */
    readonly reason: ("error" | "update" | "retraction");
    /**
     * The first version with the new value.
     *
     * @example "0.2.0"
     */
    readonly version: string;
}
