/** Words of which titles are made and names hardly ever: what tells `Global Warming` from a person. Own list. In lower case. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'abortion abuse access accident accidents account accounts act action acts administrative advice affairs africa agencies agency agenda aid air algorithms alternatives amendment america american americans ancient ' +
    'animal animals answer answers antitrust appeal appeals apps arbitration area areas army article articles asia assets attack authors autonomy balance bank banking bankruptcy banks bargain basic battle ' +
    'beauty behavior beliefs benefits better beyond big bills biology birth board bodies body bonds book books borders boundaries brain budget business canons capital care cases cause causes censorship ' +
    'century chance change chaos character checks child children chinese choice choices cities citizen citizens city civil claim claims class clause clauses climate cloud clouds code codes collective commerce ' +
    'commercial commons community companies company comparative complaints computer computers concept concepts conflict conflicts congress consent consequences conservation conservatives constitution ' +
    'constitutional consumer consumers content contract contracts control copyright corporate corporations cost costs country court courts credit crime crimes criminal crisis critique cultural culture cyber data ' +
    'death debate debt debts deception decisions default defendants defense deference democracy democratic deposit desert design development developments dialogue dictionary digital dignity dilemma diplomacy discourse ' +
    'discovery discretion disputes doctrine doctrines domestic drug drugs due duties duty earth economic economics economy education efficiency election elections elites emerging empire employees employment end ' +
    'ends energy entry environmental equal essay essays estates ethics europe european evidence evil excuse exit experience experts exports faces fact facts fair fairness families family fear federal federalism ' +
    'fees feminism feminist fiction field fields fifth finance financial firms first fiscal flaws food footnote footnotes force foreign forms formalism foundations fourth fraud freedom freedoms friends frontier future futures ' +
    'game games gender genes genocide global globalization goals god gold good goods google governance government governments group groups growth guide guilt guns harm hate hazard health hearsay heaven hierarchy high ' +
    'historical history home homelessness honor housing human humanity humans idea ideas identity ideology immigrants immigration immunity impact inc incentives income index indian individual industry inequality ' +
    'influence information ink innocence innovation insider institutional institutions insurance intellectual intent interest interests international internet interpretation intent invention investment investors ' +
    'iran iraq irrationality israel issues japan jobs journey judges judgments judicial juries jurisdiction jurisprudence jury just justices kids killing knowledge labor land language last latin laws lawsuit ' +
    'lawyer lawyering lawyers leaders learning legal legislative legislatures legitimacy lessons liability liberal liberalism liberals liberties liberty life limits litigation lives local logic love loyalty machine ' +
    'machines madness majority management mandates manipulation market markets marriage mass meaning measures media medicine mental mercy merger mergers metaphor metaphors method methods migration military mind minds ' +
    'minority mirrors models modern money monopoly moral morality morals mothers movement multiple murder music mutual myth myths nation national nations native natural nature negligence network networks neutral new news norms north ' +
    'notes notice nuclear obligations online open opinion opinions order organ organizations origins original originalism others outsiders overview ownership pain papers paradox parents parties parts past patent patents ' +
    'people performance permanent person personal persons perspective perspectives philosophy plain platforms plea pleasure pluralism poetry police policies policing policy political politics pollution popular ' +
    'population pornography positive poverty power powers practice practices precedent preemption preferences prejudice preliminary presidential press price prices primary principle principles prison prisons ' +
    'privacy private probability problem problems procedural procedure procedures process product products profits progress proof property proposal proposals prosecutors protest psychology public punishment purpose quality ' +
    'quantum queer question questions race races racial rape rational real realism reality reason reasons recent reconstruction records reform reforms refugees regulation regulations regulators regulatory ' +
    'religion religious remedies representation reproductive republic republicans reputation research resources responses rethinking review revolution revolutions rhetoric right rights risk risks roads robots rule rules ' +
    'russia safe safety sanctions savings scandal schools science sciences scientific search second secrecy secret secrets section securities security self sentence sentences sentencing separate services settlement settlements sex ' +
    'sexual shame shareholders shari shifting silence slavery small social societies society software solutions sources south sovereign sovereignty space speech standards state statehood states status statutes ' +
    'statutory stories story strategic strategies strategy structural structure students study subjects substance success suicide supreme surveillance survey surveys symbols system systems taking takings tax taxation taxes teaching ' +
    'tech technology telecommunications term terms terror terrorism testimony text texts textualism textual theft theories theory things third thoughts threats time times title titles tobacco tools tort torts torture towards trade trademark trademarks tradition traditions ' +
    'tragedy transactions treaties treaty trends trial trials tribal trust trusts truth truths tyranny uniform unions united universal universities values veil victims view views villains violence virtue virtual vision visions voice voices voters voting vote ' +
    'war warming wars waste water wealth web welfare wills wine wisdom witness witnesses women words work workers works world worlds writing wrongs years youth zoning'
  ).split(' '),
);

/** Endings of words that are no names. */
const endings: readonly string[] = [
  'tion', 'tions', 'sion', 'sions', 'ments', 'ness', 'ism', 'isms', 'ology', 'ologies', 'ities', 'ical', 'ional', 'ative', 'ctive', 'ship', 'ships', 'ization', 'isation', 'ability', 'ibility',
]; // prettier-ignore

/** Whether a word, in lower case, is one of ordinary titles. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word) || (word.length > 6 && endings.some((ending) => word.endsWith(ending)));
}
