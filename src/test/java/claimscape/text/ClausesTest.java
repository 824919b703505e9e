package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cases a bar stands where a clause ends and the next begins, and braces round its lead. */
class ClausesTest {
  private static final ClauseCues CUES = ClauseCues.english();

  private static List<String> cut(String text) {
    return Clauses.in(text, new Span(0, text.length()), CUES).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister denied that| the pier had ever been safe.",
        "The board told the town that| ships would return in May.",
        "Vale said| the harbour is closing for good.",
        "“The pier was never safe for anyone,”| said Ruth Vale.",
        "The mayor called it| “the worst day this town has seen”| {and} left the room.",
        "Ships are given free berths in Port Vale,| their crews are treated in its hospitals"
            + "| {and} they are allowed to stay.",
        "After years of quarrel over the quay,| the town now works with the port,"
            + "| said The Harbour News in a report.",
        "According to the board,| the quay – closed since May – helped the town recover.",
        "The town has refused to pay,| which is pushing the port towards ruin.",
        "The crews have left,| causing delays in every berth,| {but} nobody complained about it.",
        "If the board wants to keep the pier,| it must pay for the repairs.",
        "The pier is shut;| the quay stays open for now.",
        "The board gave one reason:| nobody had paid for the repairs.",
        "The pier is dangerous| because nobody has paid for its repair.",
        "The quay is old| {and} is now more expensive than any other.",
        "The quay is old,| {but} at the very least, it is still there.",
        "The crews have no berth,| {and} without a pier, they could not even land here.",
        "{However,} the pier is shut.",
        "{In fact,} the pier was never open| {and} only costs the town money.",
        "{But} the pier is shut.",
        "The board has paid for the pier| {and} allowed the crews to stay.",
        "The board has closed the pier,| {and} sought help in the town.",
        "The quay, closed since the great storm, has lost its crane.",
        "The quay, which the storm had broken, is shut.",
        "The board is closing its pier| {while} asking the town for another.",
        "The trouble is that| nobody has paid for the pier| due to the long war.",
        "There are perceptions that| the board is rewarding the crews| {or}, as Vale wants,"
            + "| paying them off.",
        "The board released its ship,| a frigate that went on to sink in May.",
        "If the pier is shut,| the crews cannot land here.",
        "When the pier fell,| nobody was in the town.",
        "Ruth Vale, the harbour master,| has asked for help twice.",
        "The quay may never open again,| the harbour board noted.",
        "The quay may never open again,| according to Vale."
      })
  void aSentenceIsCutIntoItsClauses(String marked) {
    String text = marked.replaceAll("[|{}]", "");
    List<String> expected =
        List.of(marked.split("\\|")).stream()
            .map(clause -> clause.replaceFirst("\\{.*}", ""))
            .map(clause -> clause.replaceAll("^[ ,;:–]+|[ ,;:–]+$", ""))
            .toList();
    assertThat(cut(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board and the mayor of the town agreed.",
        "The port sells herring, cod and mackerel.",
        "They called it a ‘gift’ and a \"rare thing\" at once.",
        "Trust, but verify.",
        "It cost 2,267 pounds in all.",
        "Harbour"
      })
  void whatIsOneClauseStaysWhole(String text) {
    assertThat(cut(text)).containsExactly(text);
  }

  @Test
  void theMarksOfAQuotationStayWithIt() {
    assertThat(cut("He said: “We want the pier back now.”"))
        .containsExactly("He said", "“We want the pier back now.”");
  }

  @Test
  void aSentenceOfSeparatorsAloneStaysWhole() {
    assertThat(cut("— ; —")).containsExactly("— ; —");
  }
}
