package claimscape.drawing.map;

import claimscape.argument.Answer;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.project.edit.DescribeStatement;
import claimscape.project.edit.MapEdit;
import claimscape.text.Edtf;
import java.util.Optional;
import java.util.TreeSet;

/** One notation each, to look at. */
public final class Notations {
  private Notations() {}

  /** An arrow undercut and underpinned, and the undercut itself undercut. */
  public static Project undercuts() {
    Casebook book = new Casebook("Undercuts and underpins");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, "The crossing is safe.");
    StatementId count = book.tagged(Role.EVIDENCE, source, "Nobody was hurt there last year.");
    RelationId counted = book.link(RelationKind.SUPPORTS, claim, count);
    StatementId closed = book.tagged(Role.REBUTTAL, source, "It was closed for most of the year.");
    RelationId undercut = book.link(RelationKind.ATTACKS, counted, closed);
    StatementId open = book.tagged(Role.REBUTTAL, source, "Only for cars.");
    book.link(RelationKind.ATTACKS, undercut, open);
    StatementId method = book.tagged(Role.PREMISE, source, "Accidents are reported at once.");
    book.link(RelationKind.SUPPORTS, counted, method);
    return book.project();
  }

  /** Three premises in one arrow; each of them, and the arrow, attacked. */
  public static Project together() {
    Casebook book = new Casebook("Linked premises under attack");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, "The road should be closed.");
    StatementId narrow = book.tagged(Role.EVIDENCE, source, "The pavement is 1.2 metres wide.");
    StatementId school = book.tagged(Role.EVIDENCE, source, "Three hundred children walk there.");
    StatementId need = book.implicit(Role.PREMISE, source, "Children need two metres.");
    RelationId all = book.link(RelationKind.SUPPORTS, claim, narrow, school, need);
    StatementId wrong = book.tagged(Role.REBUTTAL, source, "It was measured at a lamp post.");
    book.link(RelationKind.ATTACKS, narrow, wrong);
    StatementId bus = book.tagged(Role.REBUTTAL, source, "Half of them come by bus.");
    book.link(RelationKind.ATTACKS, school, bus);
    StatementId widen = book.tagged(Role.REBUTTAL, source, "It could be widened instead.");
    book.link(RelationKind.ATTACKS, all, widen);
    return book.project();
  }

  /** Three sources: thin links between them, with the analyst's ring. */
  public static Project sources() {
    Casebook book = new Casebook("Between sources");
    SourceId review = book.source("Daud", "Khyber Review", "2021");
    SourceId ledger = book.source("Hoffmann", "Policy Ledger", "2021");
    SourceId courier = book.source("L. Marsh", "Harbour Courier", "2021");
    StatementId claim = book.tagged(Role.CLAIM, review, "Leaders have a safe haven.");
    StatementId own = book.tagged(Role.EVIDENCE, review, "Two were seen in the city.");
    book.link(RelationKind.SUPPORTS, claim, own);
    StatementId other = book.tagged(Role.EVIDENCE, ledger, "The police know the house.");
    book.link(RelationKind.SUPPORTS, claim, other);
    StatementId denial = book.tagged(Role.REBUTTAL, courier, "They left years ago.");
    book.link(RelationKind.ATTACKS, claim, denial);
    StatementId again = book.tagged(Role.CLAIM, courier, "Nobody shelters them.");
    book.link(RelationKind.ATTACKS, claim, again);
    book.link(RelationKind.RESTATES, again, denial);
    return book.project();
  }

  /** Statements about other years than those in which they were made. */
  public static Project dates() {
    Casebook book = new Casebook("As of");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, "The harbour is silting up.");
    asOf(book, claim, "2021");
    StatementId older = book.tagged(Role.EVIDENCE, source, "It was eight metres deep.");
    asOf(book, older, "1911");
    book.link(RelationKind.SUPPORTS, claim, older);
    StatementId newer = book.tagged(Role.REBUTTAL, source, "It will be dredged.");
    asOf(book, newer, "2031");
    book.link(RelationKind.ATTACKS, claim, newer);
    StatementId same = book.tagged(Role.EVIDENCE, source, "It is four metres deep.");
    book.link(RelationKind.SUPPORTS, claim, same);
    return book.project();
  }

  private static void asOf(Casebook book, StatementId id, String year) {
    book.make(
        new DescribeStatement(id, Edtf.parse(year), "", Optional.empty(), new TreeSet<>(), ""));
  }

  /** A branch of four folded away beside one that is open. */
  public static Project folded() {
    Casebook book = new Casebook("Folded");
    SourceId source = book.source("Daud", "Khyber Review", "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, "The road should be closed.");
    StatementId one = book.tagged(Role.EVIDENCE, source, "There were accidents.");
    StatementId two = book.tagged(Role.EVIDENCE, source, "The pavement is narrow.");
    book.link(RelationKind.SUPPORTS, claim, one);
    book.link(RelationKind.SUPPORTS, claim, two);
    for (int i = 1; i <= 4; i++) {
      StatementId detail = book.tagged(Role.EVIDENCE, source, "Accident number " + i + ".");
      book.link(RelationKind.SUPPORTS, one, detail);
    }
    book.link(
        RelationKind.ATTACKS, two, book.tagged(Role.REBUTTAL, source, "Only at the lamp post."));
    book.make(new MapEdit.FoldBranch(one));
    return book.project();
  }

  /** A map that reads from the right. */
  public static Project arabic() {
    Casebook book = new Casebook("هل يُغلق طريق الميناء؟");
    SourceId source = book.source("سارا داود", "صحيفة الميناء", "2021");
    StatementId question = book.tagged(Role.QUESTION, source, "هل يجب إغلاق طريق الميناء؟");
    StatementId yes = book.tagged(Role.CLAIM, source, "الإغلاق يجعل طريق المدرسة آمنًا.");
    book.answer(Answer.YES, question, yes);
    StatementId count =
        book.tagged(
            Role.EVIDENCE,
            source,
            "وقع 41 من أصل 53 حادثًا في عام 2016 بين الجسر والمدرسة كما تقول الشرطة.");
    book.link(RelationKind.SUPPORTS, yes, count);
    StatementId against = book.tagged(Role.REBUTTAL, source, "لكن السيارات تنتقل إلى Mill Lane.");
    book.link(RelationKind.ATTACKS, yes, against);
    return book.project();
  }
}
