package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.text.VisibleText;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a page with a parser that knows nothing of how it was made (its body is well-formed XML)
 * and asserts that it acts on nothing and fetches nothing.
 */
final class PageInspection {

  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  private PageInspection() {}

  static Document of(String html) {
    assertFalse(html.replace("\n", "").codePoints().anyMatch(VisibleText::hides));
    int start = html.indexOf("<body>");
    int end = html.indexOf("</body>") + "</body>".length();
    assertEquals(html.lastIndexOf("</body>") + "</body>".length(), end);
    Document body = parse(html.substring(start, end));
    NodeList elements = body.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      inspect((Element) elements.item(i));
    }
    assertTables(body);
    return body;
  }

  private static Document parse(String body) {
    try {
      return XML.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("the body is not well formed: " + e.getMessage(), e);
    }
  }

  private static void inspect(Element element) {
    String name = element.getTagName();
    if (!name.equals("body") && !name.equals("img")) {
      HtmlVocabulary.requireElement(name);
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals("img") && attribute.getNodeName().equals("src")) {
        assertTrue(attribute.getNodeValue().startsWith("data:image/jpeg;base64,/9j/"));
      } else if (!attribute.getNodeName().equals("alt")) {
        HtmlVocabulary.requireAttribute(attribute.getNodeName());
      }
    }
  }

  /** Every row of a table has as many cells as its head, and says which cell heads it. */
  private static void assertTables(Document body) {
    NodeList rows = body.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      assertEquals(rows.item(0).getChildNodes().getLength(), row.getChildNodes().getLength());
      assertTrue(((Element) row.getFirstChild()).hasAttribute("scope"));
    }
  }
}
