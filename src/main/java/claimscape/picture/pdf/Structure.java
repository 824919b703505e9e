package claimscape.picture.pdf;

import claimscape.drawing.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The drawing as those hear it who cannot see it (ISO 32000-2, 14.7): every group that has a title
 * is an element with its words; all else is decoration.
 */
final class Structure {
  private static final COSName NUMS = COSName.getPDFName("Nums");
  private static final COSName CONTENT = COSName.getPDFName("MCR");
  private static final COSName PAGE = COSName.getPDFName("Pg");
  private static final COSName PARENT = COSName.P;

  private final COSDictionary root = new COSDictionary();
  private final COSDictionary whole = new COSDictionary();
  private final Map<Group, COSDictionary> elements = new LinkedHashMap<>();
  private final List<COSArray> parents = new ArrayList<>();

  Structure() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    whole.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    whole.setItem(COSName.S, COSName.getPDFName("Document"));
    whole.setItem(PARENT, root);
  }

  /** Begins a page. */
  void page(PDPage page) {
    page.setStructParents(parents.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    parents.add(new COSArray());
  }

  /** The operator that begins the marks of a group on the page that was begun last. */
  String begun(Group group, PDPage page) {
    if (group.title().isEmpty()) {
      return "/Artifact BMC";
    }
    COSDictionary element = elements.computeIfAbsent(group, this::element);
    COSArray here = parents.getLast();
    int number = here.size();
    here.add(element);
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, CONTENT);
    content.setItem(PAGE, page);
    content.setInt(COSName.MCID, number);
    COSArray kids = (COSArray) element.getDictionaryObject(COSName.K);
    kids.add(content);
    return "/" + element.getNameAsString(COSName.S) + " <</MCID " + number + ">> BDC";
  }

  private COSDictionary element(Group group) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName(group.entry().isPresent() ? "Figure" : "P"));
    element.setItem(PARENT, whole);
    element.setString(COSName.T, group.title());
    if (group.entry().isPresent()) {
      boolean told = group.description().isEmpty();
      element.setString(
          COSName.ALT, told ? group.title() : group.title() + ". " + group.description());
    }
    element.setItem(COSName.K, new COSArray());
    return element;
  }

  /** Hands the tree to the document. */
  void finish(PDDocument document) {
    COSArray kids = new COSArray();
    elements.values().forEach(kids::add);
    whole.setItem(COSName.K, kids);
    root.setItem(COSName.K, whole);
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(NUMS, numbers);
    root.setItem(COSName.getPDFName("ParentTree"), tree);
    root.setInt(COSName.getPDFName("ParentTreeNextKey"), parents.size());
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.getPDFName("StructTreeRoot"), root);
    COSDictionary marked = new COSDictionary();
    marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
    catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
  }
}
