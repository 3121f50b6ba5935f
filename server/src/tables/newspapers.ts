/**
 * Newspapers, magazines and sites: the commonest, with the abbreviation that the words of T11 and the places of T12
 * give (Indigo Book, 2d ed., R33, CC0) and the names under which writers know them. `The` in front counts for nothing.
 * Own list.
 */
import { lazy, rows } from './lazy';
import { PhraseTable } from './phrases';

export interface Paper {
  /** As citations have it. */
  readonly abbreviation: string;
  /** Its own name, without `The`. */
  readonly name: string;
  readonly kind: 'newspaper' | 'magazine' | 'site';
}

const newspapers = `
N.Y. Times|New York Times|NY Times|NYT|New York Times Magazine
Wash. Post|Washington Post|WaPo
Wall St. J.|Wall Street Journal|Wall Street J.|WSJ
L.A. Times|Los Angeles Times|LA Times
USA Today|USA Today
Chi. Trib.|Chicago Tribune
Chi. Sun-Times|Chicago Sun-Times
Bos. Globe|Boston Globe
S.F. Chron.|San Francisco Chronicle
Phila. Inquirer|Philadelphia Inquirer
Hous. Chron.|Houston Chronicle
Dall. Morning News|Dallas Morning News
Mia. Herald|Miami Herald
Balt. Sun|Baltimore Sun
Denv. Post|Denver Post
Seattle Times|Seattle Times
Atlanta J.-Const.|Atlanta Journal-Constitution
Ariz. Republic|Arizona Republic
Star Trib.|Star Tribune
Or. Oregonian|Oregonian
Mercury News|Mercury News|San Jose Mercury News
N.Y. Post|New York Post
N.Y. Daily News|New York Daily News
Newsday|Newsday
Star-Ledger|Star-Ledger
Tampa Bay Times|Tampa Bay Times
Wash. Times|Washington Times
Wash. Exam'r|Washington Examiner
Christian Sci. Monitor|Christian Science Monitor
Cleveland Plain Dealer|Cleveland Plain Dealer|Plain Dealer
Pitt. Post-Gazette|Pittsburgh Post-Gazette
Milwaukee J. Sentinel|Milwaukee Journal Sentinel
St. Louis Post-Dispatch|St. Louis Post-Dispatch
Detroit Free Press|Detroit Free Press
Orlando Sentinel|Orlando Sentinel
N.Y. L.J.|New York Law Journal
Nat'l L.J.|National Law Journal
Guardian|Guardian|Guardian (London)|Guardian (UK)
Times (London)|Times (London)|Times of London
Fin. Times|Financial Times
Daily Tel.|Daily Telegraph
Telegraph|Telegraph
Indep.|Independent
Irish Times|Irish Times
Globe & Mail|Globe and Mail
Toronto Star|Toronto Star
Sydney Morning Herald|Sydney Morning Herald
S. China Morning Post|South China Morning Post
Japan Times|Japan Times
Korea Herald|Korea Herald
Korea Times|Korea Times
Chosun Ilbo|Chosun Ilbo
Hankyoreh|Hankyoreh
China Daily|China Daily
Times India|Times of India
Hindu|Hindu
Straits Times|Straits Times
Le Monde|Le Monde
Haaretz|Haaretz
Jerusalem Post|Jerusalem Post
Politico|Politico
Hill|Hill
Roll Call|Roll Call
Bos. Herald|Boston Herald
Hartford Courant|Hartford Courant
Sacramento Bee|Sacramento Bee
Kan. City Star|Kansas City Star
Indianapolis Star|Indianapolis Star
Charlotte Observer|Charlotte Observer
News & Observer|News & Observer|Raleigh News & Observer
Las Vegas Rev.-J.|Las Vegas Review-Journal
San Diego Union-Trib.|San Diego Union-Tribune
Times-Picayune|Times-Picayune
Columbus Dispatch|Columbus Dispatch
Cincinnati Enquirer|Cincinnati Enquirer
Tennessean|Tennessean
Com. Appeal|Commercial Appeal
Courier-J.|Courier-Journal
Des Moines Reg.|Des Moines Register
Omaha World-Herald|Omaha World-Herald
Oklahoman|Oklahoman|Daily Oklahoman
Austin Am.-Statesman|Austin American-Statesman
San Antonio Express-News|San Antonio Express-News
Fort Worth Star-Telegram|Fort Worth Star-Telegram
Richmond Times-Dispatch|Richmond Times-Dispatch
Virginian-Pilot|Virginian-Pilot
Albuquerque J.|Albuquerque Journal
Salt Lake Trib.|Salt Lake Tribune
Deseret News|Deseret News
Honolulu Star-Advertiser|Honolulu Star-Advertiser
Anchorage Daily News|Anchorage Daily News
Buffalo News|Buffalo News
Providence J.|Providence Journal
Legal Times|Legal Times
Recorder|Recorder
L.A. Daily J.|Los Angeles Daily Journal
Daily Mail|Daily Mail
Evening Standard|Evening Standard
Scotsman|Scotsman
Australian|Australian
Nat'l Post|National Post
Der Spiegel|Der Spiegel|Spiegel
Die Zeit|Die Zeit
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine Zeitung|FAZ
El País|El País
Asahi Shimbun|Asahi Shimbun
`;

const magazines = `
Atlantic|Atlantic|Atlantic Monthly
New Yorker|New Yorker
Time|Time|Time Magazine
Newsweek|Newsweek
Economist|Economist
Foreign Pol'y|Foreign Policy
Foreign Affs.|Foreign Affairs
Foreign Aff.|Foreign Aff.
New Republic|New Republic
Nation|Nation
Harper's Mag.|Harper's Magazine|Harper's
Vanity Fair|Vanity Fair
Rolling Stone|Rolling Stone
Wired|Wired
Forbes|Forbes
Fortune|Fortune
Bus. Wk.|Business Week|BusinessWeek
Bloomberg Businessweek|Bloomberg Businessweek
Sci. Am.|Scientific American
Sci.|Science
Nature|Nature
Nat'l Geographic|National Geographic
Nat'l Rev.|National Review
Wkly. Standard|Weekly Standard
N.Y. Rev. Books|New York Review of Books
London Rev. Books|London Review of Books
N.Y. Mag.|New York Magazine
Mother Jones|Mother Jones
Reason|Reason
Slate|Slate
Salon|Salon
Diplomat|Diplomat
A.B.A. J.|ABA Journal|ABA J.
Am. Law.|American Lawyer
Harv. Bus. Rev.|Harvard Business Review
MIT Tech. Rev.|MIT Technology Review
IEEE Software|IEEE Software
IEEE Spectrum|IEEE Spectrum
People|People
Life|Life
U.S. News & World Rep.|U.S. News & World Report
Consumer Reps.|Consumer Reports
Ms.|Ms. Magazine
Computer|Computer
InfoWorld|InfoWorld
Ent. Wkly.|Entertainment Weekly
Travel & Leisure|Travel & Leisure|Travel + Leisure
Variety|Variety
Billboard|Billboard
Hollywood Rep.|Hollywood Reporter
Esquire|Esquire
GQ|GQ
Vogue|Vogue
Sports Illustrated|Sports Illustrated
Smithsonian|Smithsonian|Smithsonian Magazine
Psych. Today|Psychology Today
Popular Sci.|Popular Science
New Scientist|New Scientist
Barron's|Barron's
Fast Co.|Fast Company
Am. Prospect|American Prospect
Commentary|Commentary
Dissent|Dissent
Tex. Monthly|Texas Monthly
City J.|City Journal
Nat'l J.|National Journal
New Statesman|New Statesman
Spectator|Spectator
InformationWeek|InformationWeek
Boston B.J.|Boston Bar Journal
`;

const sites = `
BBC|BBC|BBC News
CNN|CNN|CNN.com
NPR|NPR|National Public Radio
PBS|PBS|PBS NewsHour
NBC News|NBC News
ABC News|ABC News
CBS News|CBS News
Fox News|Fox News
MSNBC|MSNBC
CNBC|CNBC
Reuters|Reuters
Associated Press|Associated Press|AP|AP News
Agence France-Presse|Agence France-Presse|AFP
Bloomberg|Bloomberg|Bloomberg News|Bloomberg L.
Al Jazeera|Al Jazeera
Deutsche Welle|Deutsche Welle|DW
VOA News|VOA News|VOA|VOA Asia|Voice of America
Radio Free Asia|Radio Free Asia
Yonhap News Agency|Yonhap News Agency|Yonhap
Xinhua|Xinhua|Xinhua News Agency
Kyodo News|Kyodo News
HuffPost|HuffPost|Huffington Post
BuzzFeed News|BuzzFeed News|BuzzFeed
Vox|Vox
Axios|Axios
ProPublica|ProPublica
Daily Beast|Daily Beast
Intercept|Intercept
Quartz|Quartz
Bus. Insider|Business Insider
Ars Technica|Ars Technica
Verge|Verge
TechCrunch|TechCrunch
NextGov|NextGov|Nextgov
SCOTUSblog|SCOTUSblog
Lawfare|Lawfare
Just Sec.|Just Security
Volokh Conspiracy|Volokh Conspiracy
Above the L.|Above the Law
Law360|Law360
JURIST|JURIST
Wikipedia|Wikipedia
YouTube|YouTube
Medium|Medium
Oyez|Oyez
Justia|Justia
SSRN|SSRN|Social Science Research Network
Human Rts. Watch|Human Rights Watch
Amnesty Int'l|Amnesty International
Amnesty Int'l USA|Amnesty International USA
Brookings Inst.|Brookings Institution|Brookings|Brookings Institute
Pew Rsch. Ctr.|Pew Research Center
Cato Inst.|Cato Institute
Heritage Found.|Heritage Foundation
Urb. Inst.|Urban Institute
ACLU|ACLU|American Civil Liberties Union
Elec. Frontier Found.|Electronic Frontier Foundation|EFF
Brennan Ctr. for Just.|Brennan Center for Justice
`;

const all = lazy(() => {
  const table = new PhraseTable<Paper>();
  for (const [kind, text] of [
    ['newspaper', newspapers],
    ['magazine', magazines],
    ['site', sites],
  ] as const) {
    for (const [abbreviation = '', name = '', ...others] of rows(text)) {
      const paper: Paper = { abbreviation, name, kind };
      for (const spelling of [abbreviation, name, ...others]) table.add(spelling, paper);
    }
  }
  return table;
});

/** A newspaper, magazine or site by any of its spellings, `The` and a final `.com` left aside; null if unknown. */
export function paperOf(spelling: string): Paper | null {
  // `N.Y. Times: DealBook`
  const bare = withoutArticle(before(spelling, ':').trim());
  const [paper] = all().find(bare);
  if (paper !== undefined) return paper;
  const [site] = bare.endsWith('.com') || bare.endsWith('.org') ? all().find(bare.slice(0, -4)) : [];
  return site ?? null;
}

/** Whether what is in this container is a periodical's article: it is a newspaper or magazine, no mere site. */
export function isPeriodical(container: string): boolean {
  const paper = paperOf(container);
  return paper !== null && paper.kind !== 'site';
}

function before(text: string, mark: string): string {
  const end = text.indexOf(mark);
  return end < 0 ? text : text.slice(0, end);
}

const withoutArticle = (name: string): string => (/^the\s/i.test(name) ? name.slice(4).trimStart() : name);

const platforms: ReadonlySet<string> = new Set([
  ...'twitter x facebook instagram tiktok linkedin reddit mastodon bluesky threads tumblr snapchat youtube vine'.split(
    ' ',
  ),
  'truth social',
]);

/** Their names, in lower case. */
export const platformNames = (): Iterable<string> => platforms;

/** Whether a container is a social network, where the account's name stands for author and title: `X (formerly Twitter)`. */
export function isPlatform(container: string): boolean {
  return platforms.has(before(container, '(').trim().toLowerCase());
}
