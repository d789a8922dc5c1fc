package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.spark.JobCost;
import io.dinhdanh.biometrics.spark.Pair;
import io.dinhdanh.biometrics.spark.PairReport;
import java.util.List;
import java.util.Locale;

/** A page without anything from elsewhere, for whoever has to look at the pairs. */
final class DuplicatePage {

  private static final int SHOWN = 200;
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>Khách hàng trùng lặp</title><style>
      body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3rem;
      text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}.wrong{color:#a00}
      </style></head><body>
      """;

  private DuplicatePage() {}

  static String of(
      ShardSet set, double threshold, List<String> announced, MadeUpBank bank, PairReport report) {
    CountedPairs counted = CountedPairs.of(bank, report);
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<h1>Khách hàng trùng lặp · Customers who came twice</h1><table>");
    row(page, "khách hàng · customers", Long.toString(set.size()));
    row(page, "phân mảnh · shards", Integer.toString(set.count()));
    row(page, "ngưỡng · threshold", Double.toString(threshold));
    row(page, "cài sẵn · planted", Integer.toString(counted.planted()));
    row(page, "tìm thấy · found", Integer.toString(counted.found()));
    row(page, "bỏ sót · missed", Integer.toString(counted.planted() - counted.found()));
    row(page, "nhầm người · wrong", Integer.toString(counted.wrong()));
    row(page, "không giữ lại · not kept", Long.toString(report.overflow()));
    row(page, "đầy đủ · complete", report.complete() ? "có · yes" : "không · no");
    cost(page, report.cost());
    page.append("</table>");
    for (String line : announced) {
      page.append("<p>").append(line).append("</p>");
    }
    pairs(page, bank, report.pairs());
    return page.append("</body></html>\n").toString();
  }

  private static void cost(StringBuilder page, JobCost cost) {
    row(page, "so sánh · comparisons", Long.toString(cost.comparisons()));
    row(page, "giây lõi · core-seconds", String.format(Locale.ROOT, "%.1f", cost.coreSeconds()));
    double nanos = cost.coreSeconds() * 1e9 / Math.max(1, cost.comparisons());
    row(page, "ns mỗi lần · ns each", String.format(Locale.ROOT, "%.2f", nanos));
  }

  private static void pairs(StringBuilder page, MadeUpBank bank, List<Pair> pairs) {
    page.append("<h2>").append(Math.min(SHOWN, pairs.size())).append(" / ").append(pairs.size());
    page.append("</h2><table><tr><th>A</th><th>B</th><th>điểm · score</th><th></th></tr>");
    for (Pair pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
      boolean planted = bank.isPlanted(pair.one(), pair.other());
      page.append(planted ? "<tr><td>" : "<tr class=\"wrong\"><td>");
      page.append(pair.one()).append("</td><td>").append(pair.other()).append("</td><td>");
      page.append(String.format(Locale.ROOT, "%.3f", pair.score())).append("</td><td>");
      page.append(planted ? "trùng · same" : "khác · different").append("</td></tr>");
    }
    page.append("</table>");
  }

  private static void row(StringBuilder page, String name, String value) {
    page.append("<tr><th>").append(name).append("</th><td class=\"n\">").append(value);
    page.append("</td></tr>\n");
  }
}
