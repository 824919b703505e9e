package claimscape.drawing.map;

import claimscape.argument.Answer;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.project.edit.MapEdit;
import java.util.Locale;

/** Projects to look at. */
public final class Cases {
  private Cases() {}

  /** A controversy of eighteen statements: every role, most relations, most states. */
  public static Project bicycles() {
    Casebook book = new Casebook("Shall the Harbour Road be closed to cars?");
    SourceId courier = book.source("L. Marsh", "Harbour Courier", "2021-05-14");
    SourceId council = book.source("", "City Council", "2016-11");
    SourceId ledger = book.source("Ada Winter", "Trade Ledger", "2024-02-03");
    SourceId review = book.source("P. Okafor", "Streets Review", "2019-07~");
    VoiceId police = book.voice("Traffic police");
    VoiceId owner = book.voice("Shop owner Lindqvist");
    StatementId question =
        book.own(Role.QUESTION, "Would the old town gain if the Harbour Road were closed to cars?");
    StatementId safe =
        book.tagged(Role.CLAIM, courier, "Closing the road makes the school way safe.");
    StatementId trade =
        book.tagged(Role.CLAIM, ledger, "The shops along the quay live on passing cars.");
    book.answer(Answer.YES, question, safe);
    book.answer(Answer.NO, question, trade);
    StatementId count =
        book.tagged(
            Role.EVIDENCE,
            council,
            "Forty-one of the fifty-three accidents of that year happened between the bridge and"
                + " the school.",
            police);
    RelationId counted = book.link(RelationKind.SUPPORTS, safe, count);
    StatementId old =
        book.tagged(Role.REBUTTAL, ledger, "The count is from before the new crossing was built.");
    book.link(RelationKind.ATTACKS, counted, old);
    StatementId width =
        book.tagged(Role.EVIDENCE, courier, "The pavement is 1.2 metres wide at the school gate.");
    StatementId prams =
        book.implicit(Role.PREMISE, courier, "Two prams cannot pass on 1.2 metres.");
    book.link(RelationKind.SUPPORTS, safe, width, prams);
    StatementId detour =
        book.tagged(
            Role.REBUTTAL,
            review,
            "The cars do not vanish, they move to Mill Lane and its nursery.");
    book.link(RelationKind.ATTACKS, safe, detour);
    StatementId lane = book.tagged(Role.EVIDENCE, review, "Mill Lane has no pavement at all.");
    book.link(RelationKind.SUPPORTS, detour, lane);
    StatementId survey =
        book.tagged(
            Role.EVIDENCE, ledger, "Six of ten customers came by car in the survey.", owner);
    book.link(RelationKind.SUPPORTS, trade, survey);
    StatementId tram =
        book.tagged(Role.REBUTTAL, review, "Since the tram came, most of them come on foot.");
    book.link(RelationKind.ATTACKS, survey, tram);
    StatementId similar =
        book.tagged(Role.CLAIM, review, "In Aldport the turnover rose after the closing.");
    book.link(RelationKind.ATTACKS, trade, similar);
    StatementId figures =
        book.tagged(Role.EVIDENCE, review, "Turnover grew by 9 % in the two years after.");
    RelationId grown = book.link(RelationKind.SUPPORTS, similar, figures);
    StatementId office =
        book.tagged(Role.EVIDENCE, council, "The tax office confirms the figures of Aldport.");
    book.link(RelationKind.SUPPORTS, grown, office);
    StatementId again =
        book.tagged(Role.CLAIM, ledger, "Without the cars the quay will lose its trade.");
    book.link(RelationKind.RESTATES, trade, again);
    book.backed(safe, council, Stance.ASSERTS, police);
    book.backed(safe, ledger, Stance.DENIES, owner);
    book.own(Role.NOTE, "Who paid for the survey of the shops? Ask for the form.");
    book.loose(Role.EVIDENCE, council, "The bridge is due for repair in any case.");
    return book.project();
  }

  /** One card of each role. */
  public static Project roles() {
    Casebook book = new Casebook("Roles");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    for (Role role : Role.values()) {
      book.tagged(role, source, "What a " + role.name().toLowerCase(Locale.ROOT) + " says.");
    }
    return book.project();
  }

  /** Each kind of relation once, within one source and between two. */
  public static Project relations() {
    Casebook book = new Casebook("Relations");
    SourceId here = book.source("Daud", "Khyber Review", "2021");
    SourceId there = book.source("Hoffmann", "Policy Ledger", "2020");
    for (RelationKind kind : RelationKind.values()) {
      StatementId target = book.tagged(Role.CLAIM, here, "Target of " + kind);
      book.link(kind, target, book.tagged(Role.EVIDENCE, here, "In the same source"));
      book.link(kind, target, book.tagged(Role.EVIDENCE, there, "In another source"));
    }
    return book.project();
  }

  /** Two linked premises; an undercut and an underpin of their relation. */
  public static Project linked() {
    Casebook book = new Casebook("Linked premises");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, "The road is safe.");
    StatementId one = book.tagged(Role.EVIDENCE, source, "Nobody was hurt.");
    StatementId two = book.tagged(Role.PREMISE, source, "Who is not hurt was safe.");
    RelationId both = book.link(RelationKind.SUPPORTS, claim, one, two);
    StatementId against = book.tagged(Role.REBUTTAL, source, "They were lucky.");
    book.link(RelationKind.ATTACKS, both, against);
    StatementId backing = book.tagged(Role.EVIDENCE, source, "Luck does not last a year.");
    book.link(RelationKind.SUPPORTS, both, backing);
    return book.project();
  }

  /** Loose, lost, implicit, unanchored, folded. */
  public static Project states() {
    Casebook book = new Casebook("States");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    book.loose(Role.EVIDENCE, source, "Loose: waiting for a link.");
    book.implicit(Role.PREMISE, source, "Implicit: left unsaid.");
    StatementId lost = book.tagged(Role.CLAIM, source, "Lost: its passage is gone.");
    book.lose(lost);
    StatementId folded = book.tagged(Role.CLAIM, source, "Folded: two more below.");
    StatementId below = book.tagged(Role.EVIDENCE, source, "Below");
    StatementId deeper = book.tagged(Role.REBUTTAL, source, "Deeper");
    book.link(RelationKind.SUPPORTS, folded, below);
    book.link(RelationKind.ATTACKS, below, deeper);
    book.make(new MapEdit.FoldBranch(folded));
    return book.project();
  }

  /**
   * Arabic, Hebrew and Chinese among Latin letters, an emoji, and what XML cannot take as it is.
   */
  public static Project scripts() {
    Casebook book = new Casebook("Scripts & <signs>");
    SourceId source = book.source("سارا", "روزنامه", "2021");
    StatementId arabic =
        book.tagged(
            Role.CLAIM,
            source,
            "وقد أغلقت المدينة 3 طرق (منها طريق الميناء) أمام السيارات في عام 2021، كما قال"
                + " Marsh.");
    book.link(
        RelationKind.SUPPORTS,
        arabic,
        book.tagged(Role.EVIDENCE, source, "The word سلام means peace, שלום too, and 和平 as well."),
        book.tagged(Role.PREMISE, source, "a < b && b > \"c\" \u0007 \uD83D\uDEB2"));
    book.tagged(
        Role.REBUTTAL, source, "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen");
    book.tagged(Role.NOTE, source, "这条路应该对汽车关闭，因为孩子们要上学，而且学校门口的人行道太窄了。");
    return book.project();
  }
}
