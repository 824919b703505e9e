package claimscape.picture.html;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.WrittenPage;
import claimscape.argument.Passage;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Casebook;
import claimscape.drawing.map.Cases;
import claimscape.format.WriteOptions;
import claimscape.project.Project;
import claimscape.storage.Opening;
import claimscape.ui.shell.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as an independent reader of HTML sees it. */
class PageTest {
  private static final WriteOptions USUAL = WriteOptions.USUAL;

  private static Document page(Project project, WriteOptions options) throws IOException {
    return Jsoup.parse(WrittenPage.of(project, options));
  }

  private static Project sample() throws IOException {
    return Sample.mapped() instanceof Opening.Opened opened
        ? opened.project()
        : Project.titled("the sample is not there");
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void everyStatementIsABoxThatCanBePressedAndNamesItself() throws IOException {
    Document page = page(sample(), USUAL);
    assertThat(page.select(".box[role=button]")).hasSameSizeAs(sample().statements().values());
    assertThat(page.select(".box").eachAttr("aria-label"))
        .anyMatch(
            name ->
                name.startsWith("E1 ")
                    && name.contains("Wounded Taliban")
                    && name.endsWith("E1 Evidence"));
    assertThat(page.select(".box[tabindex=0]")).hasSize(1);
    for (Element exhibit : page.select(".exhibit")) {
      assertThat(page.getElementById(exhibit.attr("data-box"))).isNotNull();
    }
  }

  @Test
  void theMarksOfAPassageAreItsQuote() throws IOException {
    Project sample = sample();
    Document page = page(sample, USUAL);
    List<Passage> passages =
        sample.statements().keySet().stream()
            .flatMap(id -> sample.passagesOf(id).stream())
            .toList();
    assertThat(page.select(".quotation")).hasSameSizeAs(passages);
    for (Element quotation : page.select(".quotation")) {
      String marks = "mark[data-of~=(^|\\s)" + quotation.attr("data-name") + "(\\s|$)]";
      String marked = String.join("", page.select(marks).eachText());
      assertThat(letters(marked)).isEqualTo(letters(quotation.select("q").text()));
    }
    assertThat(page.select("q").eachText().stream().map(PageTest::letters).sorted())
        .containsExactlyElementsOf(
            passages.stream().map(passage -> letters(passage.quote())).sorted().toList());
  }

  @Test
  void theFirstMarkOfAPassageHasTheLabelOfItsBoxBeforeIt() throws IOException {
    Document page = page(sample(), USUAL);
    for (Element quotation : page.select(".quotation")) {
      Element label = page.select("a.label[data-of=" + quotation.attr("data-name") + "]").first();
      assertThat(label).isNotNull();
      Element exhibit = quotation.closest(".exhibit");
      assertThat(label.attr("href")).isEqualTo("#" + exhibit.attr("data-box"));
      assertThat(exhibit.select("h2").text()).startsWith(label.text());
    }
  }

  @Test
  void aPageNeedsNothingFromOutside() throws IOException {
    Document page = page(sample(), USUAL);
    assertThat(page.select("[src], link, iframe, object, embed, base, img, form")).isEmpty();
    assertThat(page.select("[style]")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
    }
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void itsPolicyAllowsItsOwnScriptAndStyleAloneAndNothingElse() throws IOException {
    Document page = page(Cases.roles(), USUAL);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(page.select("style").first()),
                    hash(page.select("script:not([type])").first())));
  }

  private static String hash(Element element) {
    try {
      byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title></svg><iframe>",
        "{{script}} ${x} $1 \\",
        "<!-- ]]> &amp; &lt;b&gt;",
        "a\u0000b\u2028c\uD800"
      })
  void hostileWordsStayWords(String hostile) throws IOException {
    Casebook book = new Casebook(hostile);
    SourceId source = book.source(hostile, hostile, "2021");
    StatementId claim = book.tagged(Role.CLAIM, source, hostile, book.voice(hostile));
    book.link(RelationKind.SUPPORTS, claim, book.own(Role.PREMISE, hostile));
    Document page = page(book.project(), USUAL.withNotes(true));
    Document plain = page(Cases.roles(), USUAL.withNotes(true));
    assertThat(page.select("script")).hasSameSizeAs(plain.select("script"));
    assertThat(page.select("iframe, img, b")).isEmpty();
    String words = hostile.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD');
    assertThat(page.select(".affirms").eachText())
        .containsOnly(words.replaceAll("\\s+", " ").strip());
    assertThat(page.select("script:not([type])").first().data())
        .isEqualTo(plain.select("script:not([type])").first().data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "https://a\"b", "file:///x"})
  void onlyAnAddressOfTheWebIsALink(String url) throws IOException {
    assertThat(page(PageCases.from(url, "en"), USUAL).select("a.label[href], .about a"))
        .allMatch(link -> link.attr("href").startsWith("#"));
    assertThat(page(PageCases.from("https://a.example/b?c=1&d", "en"), USUAL).select(".about a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("https://a.example/b?c=1&d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\" onload=\"y", "not a language", "<b>"})
  void whatIsNoLanguageIsNotNamedAsOne(String language) throws IOException {
    assertThat(page(PageCases.from("", language), USUAL).select(".transcript[lang]")).isEmpty();
    assertThat(page(PageCases.from("", "ur"), USUAL).select(".transcript[lang=ur]")).hasSize(1);
  }

  @Test
  void withoutTextsNoWordOfAnyTextIsThere() throws IOException {
    Document page = page(PageCases.from("", "en"), USUAL.withTexts(new WriteOptions.Texts.None()));
    assertThat(page.html()).doesNotContain(PageCases.QUOTE, PageCases.ELSEWHERE);
    assertThat(page.select(".said").text()).contains("Harbour Courier");
  }

  @Test
  void theWholeTextIsThereIfItIsAskedFor() throws IOException {
    WriteOptions whole = USUAL.withTexts(new WriteOptions.Texts.Whole());
    assertThat(page(PageCases.from("", "en"), whole).select(".transcript").text())
        .contains(PageCases.ELSEWHERE);
    assertThat(page(PageCases.from("", "en"), USUAL).select(".transcript").text())
        .contains(PageCases.QUOTE)
        .doesNotContain(PageCases.ELSEWHERE);
  }

  @Test
  void aLinkKnowsItsEnds() throws IOException {
    Document page = page(Cases.bicycles(), USUAL);
    for (Element bond : page.select(".bond")) {
      for (String end : (bond.attr("data-from") + " " + bond.attr("data-to")).split(" ", -1)) {
        assertThat(page.getElementById(end)).as(end).isNotNull();
      }
    }
    assertThat(page.select(".bond")).hasSameSizeAs(Cases.bicycles().relations().values());
  }

  @Test
  void aLegendIsThereUnlessItIsTurnedOff() throws IOException {
    WriteOptions bare = USUAL.withLegend(false);
    assertThat(page(Cases.roles(), USUAL).select("#legend-panel text").eachText())
        .contains("Rebuttal");
    assertThat(page(Cases.roles(), bare).select("#legend-panel, #legends")).isEmpty();
  }

  @Test
  void noIdIsGivenTwice() throws IOException {
    assertThat(page(Cases.bicycles(), USUAL).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
