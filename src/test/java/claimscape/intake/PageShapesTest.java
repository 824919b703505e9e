package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the elements of a page become, and which of them its text is. */
class PageShapesTest {
  private static final String FIRST =
      "The harbour board closed the old pier in May because nobody had paid for its repair.";
  private static final String SECOND =
      "The fishermen doubt that anyone of the board has ever stood on it in the winter.";
  private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Outcome.Taken taken(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return (Outcome.Taken) new Intake(Limits.STANDARD).read(bytes, "a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='content-with-sidebar'>%s</div>",
        "<form action=x>%s</form>",
        "<body class='nav-open comments-on'><div>%s</div>",
        "<article class='post social-enabled'>%s</article>"
      })
  void aWrapperThatHoldsMostOfTheTextIsNoMenuWhateverItsName(String page) {
    assertThat(Shelf.lines(taken(page.formatted(TEXT))))
        .containsExactly("B|" + FIRST, "B|" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=1>Ferry timetable cut</a></li><li><a href=2>Lighthouse sold</a></li></ul>",
        "<p><a href=1>Next: the lighthouse was sold to a choir</a></p>",
        "<div class='share'>Send to a friend</div>",
        "<p>Advertisement</p>",
        "<aside><p>" + SECOND + " This is an aside.</p></aside>",
        "<div role=navigation>Here and there</div>",
        "<h3>Related stories</h3><p><a href=1>Lighthouse sold</a></p>"
      })
  void whatStandsAmongTheTextWithoutBelongingToItIsLeftOut(String stranger) {
    String page = "<div id=a><div id=b>" + TEXT + stranger + "</div></div>";

    assertThat(Shelf.lines(taken(page))).containsExactly("B|" + FIRST, "B|" + SECOND);
    assertThat(Shelf.leftOut(taken(page))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a <b>b</b><i>c</i>  d</p>|a bc d",
        "<p>a<br>b</p>|a↵b",
        "<p>a<br><br>b</p>|a↵↵b",
        "<pre>a  b&#10;c</pre>|a  b↵c",
        "<p>He said <q>no</q>.</p>|He said “no”.",
        "<table><tr><th>a<th>b<tr><td>1<td>2</table>|a→b↵↵1→2",
        "<table><tr><td><p>a</p><p>b</p><td>c</table>|a↵↵b↵↵c",
        "<ul><li>a<li>b</ul>|a↵↵b",
        "<p>a<span style='display: none'>x</span><span hidden>y</span>b</p>|ab",
        "<p>1&nbsp;000&shy;s &amp; more</p>|1\u00A0000\u00ADs & more",
        "<div>a<div>b</div>c</div>|a↵↵b↵↵c"
      })
  void anElementBecomesItsWords(String body, String text) {
    assertThat(taken(body).text().content()).isEqualTo(text.replace('↵', '\n').replace('→', '\t'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='By Ann Other'>|Ann Other",
        "<meta property='article:author' content='https://example.org/ann'>|''",
        "<script"
            + " type='application/ld+json'>{\"@type\":\"BlogPosting\",\"author\":\"Ann\"}</script>|Ann",
        "<script"
            + " type='application/ld+json'>{\"@type\":[\"X\",\"NewsArticle\"],\"author\":{\"name\":\"A\"}}</script>|A",
        "<script type='application/ld+json'>{broken</script><meta name=author content=Ann>|Ann"
      })
  void theAuthorIsTheFirstThatThePageNames(String head, String author) {
    assertThat(taken(head + TEXT).metadata().author()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-04T06:30:00+01:00, 2019-05-04",
    "2019-05-04 06:30, 2019-05-04",
    "2019-05, 2019-05",
    "2019, 2019"
  })
  void theDayIsTakenFromTheTimeOfPublishing(String written, String day) {
    String head = "<meta property='article:published_time' content='" + written + "'>";

    assertThat(taken(head + TEXT).metadata().published()).isEqualTo(Edtf.parse(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "04.05.2019", "20190504", "2019-13-40"})
  void whatIsNoDayOfTheCalendarIsLeftOpen(String written) {
    String head = "<meta name=date content='" + written + "'>";

    assertThat(taken(head + TEXT).metadata().published()).isEmpty();
  }

  @Test
  void theOutletIsNotPartOfTheTitle() {
    String head =
        "<title>Piers | The Gazette</title><meta property='og:site_name' content='The Gazette'>";
    Metadata metadata = taken(head + TEXT).metadata();

    assertThat(metadata.title()).isEqualTo("Piers");
    assertThat(metadata.outlet()).isEqualTo("The Gazette");
  }
}
