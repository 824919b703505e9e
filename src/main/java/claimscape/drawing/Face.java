package claimscape.drawing;

/**
 * A typeface. All but {@link #OTHER} are bundled; a run in {@link #OTHER} holds characters that no
 * bundled face has (Chinese, emoji…) and is painted with what the reader's machine offers.
 */
public enum Face {
  SANS("inter/Inter-Regular", "Inter", 400, false),
  SANS_MEDIUM("inter/Inter-Medium", "Inter", 500, false),
  SANS_BOLD("inter/Inter-SemiBold", "Inter", 600, false),
  SANS_ITALIC("inter/Inter-Italic", "Inter", 400, true),
  SERIF("source-serif-4/SourceSerif4-Regular", "Source Serif 4", 400, false),
  SERIF_BOLD("source-serif-4/SourceSerif4-SemiBold", "Source Serif 4", 600, false),
  SERIF_ITALIC("source-serif-4/SourceSerif4-Italic", "Source Serif 4", 400, true),
  ARABIC("noto-sans-arabic/NotoSansArabic-Regular", "Noto Sans Arabic", 400, false),
  ARABIC_BOLD("noto-sans-arabic/NotoSansArabic-SemiBold", "Noto Sans Arabic", 600, false),
  NASKH("noto-naskh-arabic/NotoNaskhArabic-Regular", "Noto Naskh Arabic", 400, false),
  OTHER("", "sans-serif", 400, false);

  private final String file;
  private final String family;
  private final int weight;
  private final boolean italic;

  Face(String file, String family, int weight, boolean italic) {
    this.file = file;
    this.family = family;
    this.weight = weight;
    this.italic = italic;
  }

  public boolean bundled() {
    return !file.isEmpty();
  }

  /** Where the font file lies on the class path; only for a bundled face. */
  public String resource() {
    return "/claimscape/assets/fonts/" + file + ".ttf";
  }

  public String family() {
    return family;
  }

  /** 400, 500 or 600. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  private boolean serif() {
    return family.startsWith("Source Serif");
  }

  /** The face for Arabic letters among words of this one. */
  public Face forArabic() {
    return serif() ? NASKH : weight >= 600 ? ARABIC_BOLD : ARABIC;
  }

  /** From the baseline up to the top of a line set solid, in ems. */
  public double ascent() {
    return serif() ? 1.036 : 0.96875;
  }

  /** From the baseline down to the bottom of a line set solid, in ems. */
  public double descent() {
    return serif() ? 0.335 : 0.24121;
  }
}
