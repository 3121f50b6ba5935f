/**
 * What the full forms must read: real public citations (facts), clean and messy, alone and in running sentences, with
 * what a careful reader finds in them. Written before the readers and kept apart from them, so that it can judge them.
 *
 * In `text`, `«…»` marks the citation where more stands around it. `kind` and the keys of `fields` are those of
 * `carolene cites`; only the fields given are compared.
 */

export interface Row {
  readonly text: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;
}

/** As writers really write them. */
export const messy: readonly Row[] = [
  // The article that the project starts from.
  {
    text: 'North Korea country profile, BBC (March 8, 2017),',
    kind: 'web',
    fields: { author: [], work: 'North Korea country profile', container: 'BBC', date: 'March 8, 2017' },
  },
  {
    text: 'See «North Korea Human Rights, Amnesty International USA, (last visited April 2, 2017)».',
    kind: 'web',
    fields: { work: 'North Korea Human Rights', container: 'Amnesty International USA', lastVisited: 'April 2, 2017' },
  },
  {
    text: 'Roberta Cohen, Chinas Forced Repatriation of North Korean Refugees Incurs United Nations Censure, Brookings Inst. (July 7, 2014),',
    kind: 'web',
    fields: {
      author: ['Roberta Cohen'],
      work: 'Chinas Forced Repatriation of North Korean Refugees Incurs United Nations Censure',
      container: 'Brookings Inst.',
      date: 'July 7, 2014',
    },
  },
  {
    text: 'Liang, Pan, Why China Isnt Hosting Syrian Refugees, Foreign Policy (Feb. 26, 2016),',
    kind: 'periodical',
    fields: {
      author: ['Liang, Pan'],
      work: 'Why China Isnt Hosting Syrian Refugees',
      container: 'Foreign Policy',
      date: 'Feb. 26, 2016',
    },
  },
  {
    text: 'Anna Fifield, China urged not to repatriate North Koreans caught trying to escape, The Washington Post (Nov. 21, 2015),',
    kind: 'periodical',
    fields: {
      author: ['Anna Fifield'],
      work: 'China urged not to repatriate North Koreans caught trying to escape',
      container: 'The Washington Post',
    },
  },
  {
    text: '«Fears for nine forcibly returned from China to North Korea, Amnesty International (Feb. 28, 2012),,50ffbce576f,50ffbce5796,4f50aad32,0,,,CHN.html».',
    kind: 'web',
    fields: {
      author: [],
      work: 'Fears for nine forcibly returned from China to North Korea',
      container: 'Amnesty International',
      date: 'Feb. 28, 2012',
    },
  },
  {
    text: 'See «Lee Yeon Cheol, UN Urges China to Stop Repatriation of North Korean Defectors, VOA Asia (Dec. 15, 2015)»,',
    kind: 'web',
    fields: {
      author: ['Lee Yeon Cheol'],
      work: 'UN Urges China to Stop Repatriation of North Korean Defectors',
      container: 'VOA Asia',
    },
  },
  {
    text: 'See «United Nations High Commissioner for Refugees (UNHCR), The People’s Republic of China: Fact Sheet (2015) (hereinafter China Refugee Fact Sheet)».',
    kind: 'report',
    fields: {
      author: ['United Nations High Commissioner for Refugees'],
      work: 'The People’s Republic of China: Fact Sheet',
      hereinafter: 'China Refugee Fact Sheet',
    },
  },
  // Cases: spacing, capitals, missing elements.
  {
    text: 'New York Times Co v Sullivan, 376 US 254, 270 (1964)',
    kind: 'case',
    fields: { plaintiff: 'New York Times Co', defendant: 'Sullivan', reporter: 'U.S.', page: '254', pinpoint: '270' },
  },
  {
    text: 'MIRANDA v. ARIZONA, 384 U. S. 436 (1966).',
    kind: 'case',
    fields: { plaintiff: 'MIRANDA', defendant: 'ARIZONA', reporter: 'U.S.', page: '436' },
  },
  {
    text: 'Lotus Dev. Corp. vs. Borland Int’l, Inc., 49 F. 3d 807 (1st Cir.1995)',
    kind: 'case',
    fields: { defendant: 'Borland Int’l, Inc.', reporter: 'F.3d', court: '1st Cir.', year: '1995' },
  },
  {
    text: 'Bowers v. Baystate Techs., Inc., 320 F3d 1317 (Fed. Cir. 2003).',
    kind: 'case',
    fields: { reporter: 'F.3d', court: 'Fed. Cir.' },
  },
  {
    text: 'Thomson v. Larson, 147 F.3d 195, (2nd Cir. 1998).',
    kind: 'case',
    fields: { page: '195', court: '2nd Cir.', year: '1998' },
  },
  {
    text: 'Richardson v. United States, 526 U.S. 813, 119 S. Ct. 1707, 1710, 143 L. Ed. 2d 985 (1999).',
    kind: 'case',
    fields: { page: '813', parallel: ['119 S. Ct. 1707', '143 L. Ed. 2d 985'] },
  },
  {
    text: 'Harper Row v. Nation Enters., 471 U.S. 539, 562 (1985)',
    kind: 'case',
    fields: { plaintiff: 'Harper Row', pinpoint: '562' },
  },
  { text: 'Erie R.R. Co. v. Tompkins, 304 U.S. 64.', kind: 'case', fields: { plaintiff: 'Erie R.R. Co.', page: '64' } },
  { text: '388 U.S. 1, 12 (1967).', kind: 'case', fields: { volume: '388', page: '1', pinpoint: '12', year: '1967' } },
  { text: 'Trump v. United States, 603 U.S. ___ (2024).', kind: 'case', fields: { page: '___', year: '2024' } },
  {
    text: 'United States ex rel. Accardi v. Shaughnessy, 347 U. S. 260, 265 (1954).',
    kind: 'case',
    fields: { plaintiff: 'United States ex rel. Accardi', pinpoint: '265' },
  },
  {
    text: 'Estate of Thornton v. Caldor, Inc., 472 U.S. 703 (1985).',
    kind: 'case',
    fields: { plaintiff: 'Estate of Thornton', defendant: 'Caldor, Inc.' },
  },
  {
    text: '62 Cases of Jam v. United States, 340 U.S. 593 (1951).',
    kind: 'case',
    fields: { plaintiff: '62 Cases of Jam', volume: '340' },
  },
  {
    text: 'The Paquete Habana, 175 U.S. 677, 700 (1900).',
    kind: 'case',
    fields: { name: 'The Paquete Habana', pinpoint: '700' },
  },
  {
    text: 'A.L.A. Schechter Poultry Corp. v. United States, 295 U.S. 495, 528 (1935).',
    kind: 'case',
    fields: { plaintiff: 'A.L.A. Schechter Poultry Corp.' },
  },
  {
    text: 'Chevron, U.S.A., Inc. v. Natural Resources Defense Council, Inc., 467 U.S. 837, 842–43 (1984).',
    kind: 'case',
    fields: {
      plaintiff: 'Chevron, U.S.A., Inc.',
      defendant: 'Natural Resources Defense Council, Inc.',
      pinpoint: '842–43',
    },
  },
  {
    text: 'Free Enter. Fund v. Pub. Co. Acct. Oversight Bd., 561 U.S. 477, 483 & n.2 (2010).',
    kind: 'case',
    fields: { defendant: 'Pub. Co. Acct. Oversight Bd.', page: '477' },
  },
  {
    text: 'People v. Turner, No. 15-CV-01, 2016 N.Y. Misc. LEXIS 12 (N.Y. Sup. Ct. Jan. 4, 2016)',
    kind: 'case',
    fields: { plaintiff: 'People', database: 'N.Y. Misc. LEXIS', number: '12' },
  },
  {
    text: 'Sarver v. Hurt Locker LLC, 2011 WL 11574477 (C.D.Cal. Oct. 13, 2011)',
    kind: 'case',
    fields: { database: 'WL', number: '11574477', court: 'C.D.Cal.', date: 'Oct. 13, 2011' },
  },
  // Codes.
  { text: '5 USC 552(a)(2).', kind: 'statute', fields: { title: '5', code: 'U.S.C.', section: '552(a)(2)' } },
  { text: '17 U. S. C. §107 (2006).', kind: 'statute', fields: { title: '17', section: '107' } },
  { text: '44 U.S.C. § 3501 et seq. (2012).', kind: 'statute', fields: { section: '3501 et seq.' } },
  {
    text: '18 U.S.C. §§ 1030(a)(2), (c) (2012).',
    kind: 'statute',
    fields: { section: '1030(a)(2), (c)', year: '2012' },
  },
  {
    text: 'Wiretap Act, 18 U.S.C. § 2510–22 (2012).',
    kind: 'statute',
    fields: { name: 'Wiretap Act', section: '2510–22' },
  },
  { text: '48 CFR 39.103 (2010).', kind: 'regulation', fields: { title: '48', code: 'C.F.R.', section: '39.103' } },
  { text: 'U.S. Const. Art. 1, § 8, cl. 8.', kind: 'constitution', fields: { subdivision: 'Art. 1, § 8, cl. 8' } },
  { text: 'US CONST. amend. XIV, §1.', kind: 'constitution', fields: { subdivision: 'amend. XIV, §1' } },
  // Articles.
  {
    text: '97 Yale L.J. 1493 (1988).',
    kind: 'article',
    fields: { author: [], volume: '97', container: 'Yale L.J.', page: '1493', year: '1988' },
  },
  {
    text: 'Mark H. Wittow, Daniel J. Buller, Cloud Computing: Emerging Legal Issues for Access to Data, Anywhere, Anytime, 14 J. Internet L. 1 (2010).',
    kind: 'article',
    fields: { volume: '14', container: 'J. Internet L.', page: '1', year: '2010' },
  },
  {
    text: 'Jay P. Kesan and Rajiv C. Shah, Shaping Code, 18 Harv. J. L. & Tech. 319, 373 (2005)',
    kind: 'article',
    fields: { author: ['Jay P. Kesan', 'Rajiv C. Shah'], work: 'Shaping Code', container: 'Harv. J. L. & Tech.' },
  },
  {
    text: 'Ralph C. Nash, Jr., Solutions-Based Contracting: A Better Way To Buy Information Technology?, 11 Nash & Cibinic Rep. 60 (1997).',
    kind: 'article',
    fields: {
      author: ['Ralph C. Nash, Jr.'],
      work: 'Solutions-Based Contracting: A Better Way To Buy Information Technology?',
    },
  },
  {
    text: 'Cass R. Sunstein, Is Tobacco a Drug? Administrative Agencies as Common Law Courts, 47 Duke Law Journal 1013, 1019 (1998).',
    kind: 'article',
    fields: {
      author: ['Cass R. Sunstein'],
      work: 'Is Tobacco a Drug? Administrative Agencies as Common Law Courts',
      container: 'Duke Law Journal',
    },
  },
  {
    text: 'Samuel D. Warren & Louis D. Brandeis, “The Right to Privacy,” 4 Harvard Law Review 193 (1890).',
    kind: 'article',
    fields: {
      author: ['Samuel D. Warren', 'Louis D. Brandeis'],
      work: 'The Right to Privacy',
      container: 'Harvard Law Review',
      page: '193',
    },
  },
  {
    text: 'Gwanhoo Lee & Weidong Xia, Toward Agile: An Integrated Analysis of Quantitative and Qualitative Field Data on Software Development Agility, 34 MIS Q. 87, 88 (2010).',
    kind: 'article',
    fields: { author: ['Gwanhoo Lee', 'Weidong Xia'], volume: '34', container: 'MIS Q.', pinpoint: '88' },
  },
  {
    text: "Hilary Berger, Agile Development in a Bureaucratic Arena, 27 Int'l J. of Info. Mgmt. 386, 392 (2007).",
    kind: 'article',
    fields: { volume: '27', container: "Int'l J. of Info. Mgmt.", pinpoint: '392' },
  },
  {
    text: 'Danielle Conway-Jones, Research and Development Deliverables under Government Contracts, Grants, Cooperative Agreements and CRADAs: University Roles, Government Responsibilities and Contractor Rights, 9 Computer L. Rev. & Tech. J. 181, 192 n.75 (2004).',
    kind: 'article',
    fields: { author: ['Danielle Conway-Jones'], container: 'Computer L. Rev. & Tech. J.', pinpoint: '192 n.75' },
  },
  {
    text: 'Jerome A. Cohen, China’s Legal Reform at the Crossroads, 169 Far E. Econ. Rev. 23',
    kind: 'article',
    fields: { author: ['Jerome A. Cohen'], work: 'China’s Legal Reform at the Crossroads', volume: '169', page: '23' },
  },
  {
    text: 'Orin S. Kerr, A User’s Guide to the Stored Communications Act—And a Legislator’s Guide to Amending It, 72 Geo. Wash. L. Rev. 1208, 1212 (2004)',
    kind: 'article',
    fields: { author: ['Orin S. Kerr'], container: 'Geo. Wash. L. Rev.', pinpoint: '1212' },
  },
  // Periodicals and pages.
  {
    text: 'Jane Perlez, "China Shuts the Door", New York Times, 4 March 2016, http://www.nytimes.com/2016/03/04/world/asia/x.html',
    kind: 'periodical',
    fields: {
      author: ['Jane Perlez'],
      work: 'China Shuts the Door',
      container: 'New York Times',
      url: 'http://www.nytimes.com/2016/03/04/world/asia/x.html',
    },
  },
  {
    text: 'Dennis Kennedy, Working in the Cloud Tips on Success with Online Software Services, ABA J., August 2009, at 31.',
    kind: 'periodical',
    fields: { author: ['Dennis Kennedy'], container: 'ABA J.', date: 'August 2009', page: '31' },
  },
  {
    text: 'Peter M. Lefkowitz, Contracting in the Cloud: A Primer, Boston B.J., Summer 2010, at 9.',
    kind: 'periodical',
    fields: {
      author: ['Peter M. Lefkowitz'],
      work: 'Contracting in the Cloud: A Primer',
      container: 'Boston B.J.',
      page: '9',
    },
  },
  {
    text: 'Robert Gates, A Balanced Strategy: Reprogramming the Pentagon for a New Age, Foreign Aff., Jan./Feb. 2009, at 28, 34.',
    kind: 'periodical',
    fields: { author: ['Robert Gates'], container: 'Foreign Aff.', date: 'Jan./Feb. 2009', page: '28', pinpoint: '34' },
  },
  {
    text: 'Mark Lycett et al., Migrating Agile Methods to Standardized Development Practice, Computer, June 2003, at 79, 79.',
    kind: 'periodical',
    fields: { author: ['Mark Lycett'], container: 'Computer', date: 'June 2003', page: '79' },
  },
  {
    text: 'Martin Fowler, The New Methodology, Martin Fowler (Dec. 13, 2005), http://www.martinfowler.com/articles/newMethodology.html.',
    kind: 'web',
    fields: { author: ['Martin Fowler'], work: 'The New Methodology', container: 'Martin Fowler' },
  },
  {
    text: 'Richard K. Cheng, On Being Agile, NextGov, Sept. 23, 2010, http://www.nextgov.com/nextgov/ng_20100923_7965.php.',
    kind: 'web',
    fields: { author: ['Richard K. Cheng'], work: 'On Being Agile', container: 'NextGov', date: 'Sept. 23, 2010' },
  },
  {
    text: 'Human Rights Watch, “You Cry at Night but Don’t Know Why” (Nov. 1, 2018), https://www.hrw.org/report/2018/11/01/you-cry-night.',
    kind: 'report',
    fields: { author: ['Human Rights Watch'], work: 'You Cry at Night but Don’t Know Why', date: 'Nov. 1, 2018' },
  },
  {
    text: 'Choe Sang-Hun, Defectors’ Children Stuck in Limbo, N.Y. Times (Mar. 12, 2012), www.nytimes.com/2012/03/12/world/asia/limbo.html',
    kind: 'periodical',
    fields: { author: ['Choe Sang-Hun'], container: 'N.Y. Times', date: 'Mar. 12, 2012' },
  },
  {
    text: 'About Us, Electronic Frontier Foundation, https://www.eff.org/about (last accessed Jan. 4, 2019)',
    kind: 'web',
    fields: {
      work: 'About Us',
      container: 'Electronic Frontier Foundation',
      url: 'https://www.eff.org/about',
      lastVisited: 'Jan. 4, 2019',
    },
  },
  // Books and reports.
  {
    text: 'Stanley N. Sherman, Government Procurement Management 30 (1991).',
    kind: 'book',
    fields: { author: ['Stanley N. Sherman'], work: 'Government Procurement Management', pinpoint: '30' },
  },
  {
    text: 'James O. Coplien & Gertrud Bjørnvig, Lean Architecture: For Agile Software Development, 218 (2010).',
    kind: 'book',
    fields: {
      author: ['James O. Coplien', 'Gertrud Bjørnvig'],
      work: 'Lean Architecture: For Agile Software Development',
      pinpoint: '218',
    },
  },
  {
    text: 'Richard Grenier, Capturing the Culture, 206-07 (1991).',
    kind: 'book',
    fields: { work: 'Capturing the Culture', pinpoint: '206-07' },
  },
  {
    text: 'LAWRENCE LESSIG, CODE: AND OTHER LAWS OF CYBERSPACE 43–44 (2d ed. 2006).',
    kind: 'book',
    fields: {
      author: ['LAWRENCE LESSIG'],
      work: 'CODE: AND OTHER LAWS OF CYBERSPACE',
      pinpoint: '43–44',
      edition: '2d ed.',
    },
  },
  {
    text: "Office of the Under Sec'y of Def. for Acquisition, Tech., and Logistics, Report of the Defense Science Board Task Force on Department of Defense Policies and Procedures for the Acquisition of Information Technology (2009) [hereinafter DoD Acquisition Report].",
    kind: 'report',
    fields: {
      author: ["Office of the Under Sec'y of Def. for Acquisition, Tech., and Logistics"],
      hereinafter: 'DoD Acquisition Report',
    },
  },
  {
    text: "U.S. Gov't Accountability Office, GAO-08–925, Information Technology: Agencies Need to Establish Comprehensive Policies to Address Changes to Projects' Costs, Schedule, and Performance Goals 2, 13 (2008).",
    kind: 'report',
    fields: { author: ["U.S. Gov't Accountability Office"], number: 'GAO-08–925', pinpoint: '2, 13' },
  },
  {
    text: 'Vivek Kundra, U.S. Chief Info. Officer, White House, 25 Point Implementation Plan to Reform Federal Information Technology Management 17 (2010).',
    kind: 'report',
    fields: { pinpoint: '17', year: '2010' },
  },
  {
    text: 'Glen B. Alleman et al., Making Agile Development Work in A Government Contracting Environment, in Conference Papers, Agile Dev. Conference 114, 114 (2003).',
    kind: 'chapter',
    fields: {
      author: ['Glen B. Alleman'],
      work: 'Making Agile Development Work in A Government Contracting Environment',
      page: '114',
      pinpoint: '114',
    },
  },
];

/** In running sentences, where the citation must be cut out at the right place. */
export const inSentences: readonly Row[] = [
  {
    text: 'The Court first said so in «Loving v. Virginia, 388 U.S. 1, 12 (1967)», and has never looked back.',
    kind: 'case',
    fields: { plaintiff: 'Loving', defendant: 'Virginia', page: '1' },
  },
  {
    text: 'As Justice Stone put it in «United States v. Carolene Products Co., 304 U.S. 144, 152 n.4 (1938)», prejudice may call for a more searching inquiry.',
    kind: 'case',
    fields: { plaintiff: 'United States', defendant: 'Carolene Products Co.', pinpoint: '152 n.4' },
  },
  {
    text: 'This reading follows from «In re Winship, 397 U.S. 358 (1970)».',
    kind: 'case',
    fields: { object: 'Winship' },
  },
  {
    text: 'However, the Ninth Circuit in «Mattel, Inc. v. MCA Records, Inc., 296 F.3d 894 (9th Cir. 2002)», disagreed.',
    kind: 'case',
    fields: { plaintiff: 'Mattel, Inc.' },
  },
  {
    text: 'The rule of «Erie Railroad Co. v. Tompkins, 304 U.S. 64 (1938)» is older than it looks.',
    kind: 'case',
    fields: { plaintiff: 'Erie Railroad Co.' },
  },
  {
    text: 'Under «42 U.S.C. § 1983», a person may sue; the remedy is narrow.',
    kind: 'statute',
    fields: { title: '42', section: '1983' },
  },
  { text: 'The statute, «17 U.S.C. § 107», lists four factors.', kind: 'statute', fields: { section: '107' } },
  {
    text: 'The agency defines the term at «36 C.F.R. § 272.1 (2020)» and nowhere else.',
    kind: 'regulation',
    fields: { section: '272.1' },
  },
  {
    text: 'Congress drew its power from «U.S. Const. art. I, § 8, cl. 3».',
    kind: 'constitution',
    fields: { subdivision: 'art. I, § 8, cl. 3' },
  },
  {
    text: 'For the classic account see «Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193 (1890)».',
    kind: 'article',
    fields: { author: ['Samuel D. Warren', 'Louis D. Brandeis'], work: 'The Right to Privacy' },
  },
  {
    text: 'Many have doubted this. See, e.g., «Richard A. Posner, The Bluebook Blues, 120 Yale L.J. 950 (2011) (reviewing the nineteenth edition)».',
    kind: 'article',
    fields: { author: ['Richard A. Posner'] },
  },
  {
    text: 'Initially the method was much more straightforward. «James O. Coplien & Gertrud Bjørnvig, Lean Architecture: For Agile Software Development, 218 (2010)».',
    kind: 'book',
    fields: { author: ['James O. Coplien', 'Gertrud Bjørnvig'] },
  },
  {
    text: 'Growth slowed after 1990, and in 2009 it stopped. «Stanley N. Sherman, Government Procurement Management 30 (1991)».',
    kind: 'book',
    fields: { author: ['Stanley N. Sherman'] },
  },
  {
    text: 'The case was soon overruled. «Lawrence v. Texas, 539 U.S. 558, 578 (2003)».',
    kind: 'case',
    fields: { plaintiff: 'Lawrence', defendant: 'Texas' },
  },
  {
    text: 'Mapp (who was released) won: «Mapp v. Ohio, 367 U.S. 643, 655 (1961)».',
    kind: 'case',
    fields: { plaintiff: 'Mapp' },
  },
  {
    text: 'But the Court of Appeals for the Second Circuit, relying on «Feist Publ’ns, Inc. v. Rural Tel. Serv. Co., 499 U.S. 340 (1991)», affirmed.',
    kind: 'case',
    fields: { plaintiff: 'Feist Publ’ns, Inc.', defendant: 'Rural Tel. Serv. Co.' },
  },
  {
    text: 'Two decades earlier «Estate of Cowart v. Nicklos Drilling Co., 505 U.S. 469 (1992)» had settled the point.',
    kind: 'case',
    fields: { plaintiff: 'Estate of Cowart' },
  },
  {
    text: 'In «Buckley v. Valeo, 424 U.S. 1 (1976) (per curiam)», the Court struck the limits down.',
    kind: 'case',
    fields: { plaintiff: 'Buckley', parentheticals: ['per curiam'] },
  },
  {
    text: 'By 2012 China had ratified both treaties. «Anna Fifield, China Urged Not to Repatriate North Koreans, Wash. Post (Nov. 21, 2015), https://www.washingtonpost.com/x».',
    kind: 'periodical',
    fields: { author: ['Anna Fifield'], container: 'Wash. Post' },
  },
  {
    text: 'Refugees are often misclassified. See «Amnesty Int’l, China: Protect the Rights of North Korean Asylum Seekers (2000)».',
    kind: 'report',
    fields: { author: ['Amnesty Int’l'] },
  },
];

/** Met in real documents after the readers were written: they must not be lost again. */
export const learned: readonly Row[] = [
  {
    text: 'Ore. Rev. Stat. §§ 475.316(1)(c)-(d) (2003).',
    kind: 'statute',
    fields: { code: 'Ore. Rev. Stat.', section: '475.316(1)(c)-(d)', year: '2003' },
  },
  {
    text: 'Stern, That Commerce Which Concerns More States Than One, 47 Harv. L. Rev. 1335, 1337 (1934).',
    kind: 'article',
    fields: { author: ['Stern'], work: 'That Commerce Which Concerns More States Than One' },
  },
  {
    text: 'Office of Nat. Drug Control Policy, Marijuana Fact Sheet 5 (Feb. 2004), http://www.whitehousedrugpolicy.gov/x.html.',
    kind: 'report',
    fields: {
      author: ['Office of Nat. Drug Control Policy'],
      work: 'Marijuana Fact Sheet',
      pinpoint: '5',
      date: 'Feb. 2004',
    },
  },
  {
    text: 'UNFCCC, Status of Reporting 14 (2006) (hereinafter Inventory Data).',
    kind: 'report',
    fields: { author: ['UNFCCC'], work: 'Status of Reporting', pinpoint: '14', hereinafter: 'Inventory Data' },
  },
  {
    text: 'Further Details on Modular Contracting, 39 Gov’t Contractor ¶ 161, Apr. 2, 1997.',
    kind: 'article',
    fields: {
      work: 'Further Details on Modular Contracting',
      volume: '39',
      container: 'Gov’t Contractor',
      pinpoint: '¶ 161',
      date: 'Apr. 2, 1997',
    },
  },
  {
    text: 'President Barack Obama, Memorandum on Transparency and Open Government (Jan. 21, 2009), available at https://www.whitehouse.gov/x.',
    kind: 'web',
    fields: {
      author: ['President Barack Obama'],
      work: 'Memorandum on Transparency and Open Government',
      url: 'https://www.whitehouse.gov/x',
    },
  },
  {
    text: 'Lauren E. Willis, Performance-Based Consumer Law, 82 U. CHI. L. REV. 1309, 1326 (2015).',
    kind: 'article',
    fields: { author: ['Lauren E. Willis'], container: 'U. CHI. L. REV.', page: '1309' },
  },
  {
    text: 'Gerhard Wagner & Horst Eidenmüller, Down by Algorithms? Siphoning Rents and Exploiting Biases, 86 U. CHI. L. REV. 581 (2019).',
    kind: 'article',
    fields: {
      author: ['Gerhard Wagner', 'Horst Eidenmüller'],
      work: 'Down by Algorithms? Siphoning Rents and Exploiting Biases',
    },
  },
  {
    text: 'Broken Guitar Song Gets Airline’s Attention, CBC NEWS (July 8, 2009, 3:00 PM), https://www.cbc.ca/x.',
    kind: 'web',
    fields: { author: [], work: 'Broken Guitar Song Gets Airline’s Attention', container: 'CBC NEWS' },
  },
  {
    text: 'Claire P. Bolfing, How Do Customers Express Dissatisfaction?, J. SERVS. MARKETING, Spring 1989, at 5, 7.',
    kind: 'periodical',
    fields: { author: ['Claire P. Bolfing'], container: 'J. SERVS. MARKETING', page: '5', pinpoint: '7' },
  },
  {
    text: 'Caroline Ratcliffe et al., Delinquent Debt in America, URB. INST. 4, 9 (July 30, 2014).',
    kind: 'web',
    fields: {
      author: ['Caroline Ratcliffe'],
      work: 'Delinquent Debt in America',
      container: 'URB. INST.',
      pinpoint: '4, 9',
    },
  },
  {
    text: 'SUSAN SHIN & CLAUDIA WILNER, NEW ECON. PROJECT, THE DEBT COLLECTION RACKET IN NEW YORK 14 (2013).',
    kind: 'report',
    fields: {
      author: ['SUSAN SHIN', 'CLAUDIA WILNER', 'NEW ECON. PROJECT'],
      work: 'THE DEBT COLLECTION RACKET IN NEW YORK',
      pinpoint: '14',
    },
  },
  {
    text: 'AT&T Mobility LLC v. Concepcion, 563 U.S. 333, 349 (2011).',
    kind: 'case',
    fields: { plaintiff: 'AT&T Mobility LLC' },
  },
  {
    text: 'People v. Spark, 121 Cal. App. 4th 259, 263, 16 Cal. Rptr. 3d 840, 843 (2004).',
    kind: 'case',
    fields: { page: '259', pinpoint: '263', parallel: ['16 Cal. Rptr. 3d 840'] },
  },
  { text: 'Gibbons v. Ogden, 9 Wheat. 1, 189-190 (1824).', kind: 'case', fields: { reporter: 'Wheat.', page: '1' } },
  {
    text: 'Brzonkala v. Virginia Polytechnic Inst., 169 F. 3d 820, 834-835 (CA4 1999) (en banc).',
    kind: 'case',
    fields: { court: 'CA4', year: '1999', parentheticals: ['en banc'] },
  },
  {
    text: '1 Nimmer on Copyright § 6.07 (2018).',
    kind: 'book',
    fields: { volume: '1', work: 'Nimmer on Copyright', section: '§ 6.07' },
  },
  { text: 'FAR 36.602–1(a).', kind: 'regulation', fields: { code: 'FAR', section: '36.602–1(a)' } },
];

/** Plainly citations, of forms that have no reader of their own yet: one opaque authority each, or already its kind. */
export const otherForms: readonly { readonly text: string; readonly kind: string }[] = [
  {
    text: 'Welfare and Poverty in America: Hearing Before the S. Comm. on Fin., 114th Cong. (2015) (statement of Dr. Pamela Loprest).',
    kind: 'hearing',
  },
  { text: 'Nottage v. Jackson, 11 Q. B. Div. 627 (1883).', kind: 'foreign' },
  {
    text: 'Alan J. Auerbach & Laurence J. Kotlikoff, National Savings 24–33 (Nat’l Bureau of Econ. Rsch., Working Paper No. 729, 1981).',
    kind: 'unpublished',
  },
  { text: 'OMB Memorandum M-10-06, Open Government Directive (Dec. 8, 2009).', kind: 'report' },
];

/** No citations at all. */
export const prose: readonly string[] = [
  'The Reform Act (1832) widened the franchise.',
  'In 1954 the Court decided that separate was not equal.',
  'The program spent $4 million in the first 90 days of 2010 (and more later).',
  'He lived in Washington, D.C. (1998–2004), and taught there.',
  'The United States and 12 other countries signed on March 4, 2012.',
  'Section 5 of the Act, as amended, applies to 30 P.M. meetings.',
  'Anti-immigrant sentiment may be due to any number of factors, including a political ideology.',
  'See the discussion above, where the point is made at length.',
];
