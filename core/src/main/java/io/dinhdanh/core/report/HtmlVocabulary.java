package io.dinhdanh.core.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The elements and attributes of which a page is made. None of them runs or fetches anything. */
final class HtmlVocabulary {

  private static final Set<String> ELEMENTS =
      words(
          "header footer main section article aside nav div span p h1 h2 h3 h4 ul ol li dl dt dd",
          "table caption thead tbody tr th td figure figcaption strong em small code pre bdi mark",
          "time br hr details summary",
          "svg g path circle ellipse rect line polyline polygon text tspan title desc");

  private static final Set<String> ATTRIBUTES =
      words(
          "class id lang dir role scope colspan rowspan datetime open",
          "aria-hidden aria-label aria-labelledby aria-describedby",
          "viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform",
          "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity",
          "text-anchor dominant-baseline font-size font-weight preserveAspectRatio");

  private HtmlVocabulary() {}

  static void requireElement(String name) {
    if (!ELEMENTS.contains(name)) {
      throw new IllegalArgumentException("a page has no element " + name);
    }
  }

  static void requireAttribute(String name) {
    if (!ATTRIBUTES.contains(name)) {
      throw new IllegalArgumentException("a page has no attribute " + name);
    }
  }

  private static Set<String> words(String... lines) {
    return new HashSet<>(Arrays.asList(String.join(" ", lines).split(" ", -1)));
  }
}
