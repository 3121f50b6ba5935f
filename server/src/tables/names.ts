/** Names of persons: suffixes, titles, and surnames of languages that put them first. Own list (public facts). */

/** Suffixes of a name, without periods, in lower case: no surnames. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v esq phd md jd llm sj dphil 2d 3d'.split(' '),
);

/** Titles before a name that are no part of it, without periods, in lower case. */
export const nameTitles: ReadonlySet<string> = new Set(
  (
    'dr prof professor hon honorable judge justice sen senator rep representative president sir dame lord mr mrs ms ' +
    'rev gov governor gen col capt sec secretary'
  ).split(' '),
);

/** Particles that belong to the surname behind them, in lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della der den van von la le du da dos di bin ibn al el ter ten st zu af y'.split(' '),
);

/** The commonest Chinese, Korean, Vietnamese and Japanese surnames in Latin letters, in lower case. */
export const surnamesFirst: ReadonlySet<string> = new Set(
  (
    'an ahn bae baek bai bian cai cao chae chan chang chen cheng cheong cheung chi cho choe choi chong chow chu chun chung cui dai deng ding ' +
    'do dong du duan fan fang feng fong fu gao gong gu guan guo gwon ha hahm ham han hao he ho hong hou hsu hu hua huang hui hwang im jang ' +
    'jeon jeong ji jia jiang jin jo joo ju jung kang kim ko koh kong koo kook ku kwak kwok kwon lai lam lau le lee lei leung li lian liang liao lim ' +
    'lin ling liu lo long lu luo lv ma mai mao meng min moon mun na nam ng ngo nguyen ni niu noh oh ong ou pae paek pak pan pang park peng pham phan pu qian ' +
    'qiao qin qiu ren rhee roh ryu ryoo seo seok seong shao shen sheng shi shim shin shum sin so sohn son song su suh sun sung tam tan tang tao tian tong ' +
    'tran trinh tse tsai tsang tu um vo vu wan wang wei wen wong woo wu xia xiang xiao xie xiong xu xue yan yang yao ye yeh yeo yeon yeung yi yim yin yoo yoon you yu ' +
    'yuan yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou abe fujita hayashi ito kato kobayashi matsumoto mori nakamura saito sasaki sato suzuki takahashi tanaka watanabe yamada yamamoto yoshida'
  ).split(' '),
);
