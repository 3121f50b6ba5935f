/**
 * Abbreviations of running text and of citations that no table of the field holds, without their final period.
 * Own list. Single letters are initials and need no entry.
 */
export const commonAbbreviations: readonly string[] = (
  "App'x " +
  'Rem Cult Prac Proc Veh Welf Bus Corp Corps Fam Ins Lab Pub Educ Elec Harb Nav Mil Nat Res Util ' +
  'Transp Occ Agric Est Prob Parks Fin Loc Alc Bev Jud Traf Dom Oblig Prop Coop Mult Dwell Pers Priv ' +
  'Hous Soc Serv Surr Unconsol Vill Comp Conserv Mr Mrs Ms Dr Prof Hon Rev Sen Reps Rep Gov Gen Col Lt ' +
  'Capt Sgt St Mt Ft Messrs Mme Jr Sr Esq Ph.D LL.M J.D M.D B.A M.A J.S.D S.J.D vs v cf Cf e.g i.e viz ' +
  'al seq id Id ibid Ibid etc ca approx No Nos no nos vol vols Vol Vols ed eds trans ch chs pt pts art ' +
  'arts Art amend amends cl cls sec secs Sec para paras fig figs tbl app apps cmt cmts illus pp nn ff ' +
  'fn tit Tit supp Supp rev reprt bk ser Ser pmbl tbls intro annot ex exs Jan Feb Mar Apr Jun Jul Aug Sep ' +
  'Sept Oct Nov Dec Inc Co Ltd Bros Cos Assocs LLC L.L.C L.P LP WL P.C N.A S.A A.G U.S U.S.A U.K U.N E.U ' +
  'D.C a.m p.m A.M P.M ECF Civ Crim Dkt Compl Tr Decl Aff Ex Exs Br Mem Mot Resp Pet Cir Ct Dist aff ' +
  "App'x Appx cert mem nom rel dub concur dissent L J JJ C.J Const const Stat Reg Rcd"
).split(' ');

/** Of the abbreviations those that often end a sentence: what follows decides. */
export const sentenceEnding: ReadonlySet<string> = new Set(
  (
    'Inc Co Corp Ltd Bros Cos LLC L.L.C L.P P.C Jr Sr Esq al seq etc U.S U.S.A U.K U.N E.U D.C N.Y N.J ' +
    'a.m p.m A.M P.M id Id ibid Ibid J C.J JJ Ph.D M.D J.D Const Am Ass Ct'
  ).split(' '),
);
