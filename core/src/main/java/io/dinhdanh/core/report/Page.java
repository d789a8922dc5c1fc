package io.dinhdanh.core.report;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.core.text.VisibleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One self-contained HTML page. Its content security policy (W3C CSP Level 3) allows the page's one
 * style, named by its hash, and pictures inside the page; there is no script and nothing is
 * fetched. Immutable if its sections are.
 *
 * @param title what the page is; it names no person, for browsers keep titles
 * @param languages the languages it speaks
 * @param sections its parts, in order
 */
public record Page(Sentence title, Languages languages, List<Section> sections) {

  public Page {
    sections = Collections.unmodifiableList(new ArrayList<>(sections));
  }

  /**
   * Renders the page.
   *
   * @return a complete HTML document
   * @throws IllegalStateException if a section leaves an element open
   */
  public String html() {
    Stylesheet style = Stylesheet.load();
    return "<!DOCTYPE html>\n<html lang=\""
        + languages.tags().get(0)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + meta("http-equiv", "Content-Security-Policy", policy(style))
        + meta("name", "viewport", "width=device-width, initial-scale=1")
        + meta("name", "referrer", "no-referrer")
        + meta("name", "robots", "noindex")
        + meta("name", "format-detection", "telephone=no, date=no, address=no, email=no")
        + "<title>"
        + VisibleText.html(languages.lead(title), 200)
        + "</title>\n<style>"
        + style.css()
        + "</style>\n</head>\n<body>\n"
        + body()
        + "\n</body>\n</html>\n";
  }

  private static String policy(Stylesheet style) {
    return "default-src 'none'; img-src data:; style-src '"
        + style.hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String meta(String kind, String name, String content) {
    return "<meta " + kind + "=\"" + name + "\" content=\"" + content + "\">\n";
  }

  private String body() {
    Html html = new Html(languages);
    html.open("header", "class", "top").element("p", "brand", "dinhdanh");
    html.say("h1", "title", title).close();
    html.open("main");
    for (Section section : sections) {
      section.writeTo(html);
      if (html.depth() != 1) {
        throw new IllegalStateException("a section left an element open or closed too many");
      }
    }
    return html.close().toString();
  }
}
