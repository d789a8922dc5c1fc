package io.dinhdanh.biometrics.onnx.convert;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.OnnxGraph.Attribute;
import java.util.List;

/**
 * The tiny face detector of face-api.js: six leaky convolutions with pooling between them and a 1 x
 * 1 convolution that tells five numbers for each of five anchors.
 */
final class TinyFaceDetectorNet {

  private static final float LEAK = 0.1f;

  private TinyFaceDetectorNet() {}

  static byte[] convert(Weights weights) throws BiometricsException {
    OnnxGraph graph = new OnnxGraph();
    Layers layers = new Layers(graph, weights);
    String x = layers.convolution("input", "conv0/filters", "conv0/bias", 1, 0, 0, 0, 0);
    x = pool(graph, leaky(graph, x), 2);
    for (int i = 1; i <= 5; i++) {
      x = leaky(graph, layers.separable(x, "conv" + i, 1, 1, 1, 1, 1));
      x = pool(graph, x, i < 5 ? 2 : 1);
    }
    Tensor filters = weights.get("conv8/filters").permuted(3, 2, 0, 1);
    String bias = graph.constant(weights.get("conv8/bias"));
    graph.output(
        "Conv", List.of(x, graph.constant(filters), bias), Attribute.of("kernel_shape", 1, 1));
    return graph.model(new long[] {1, 3, 0, 0}, new long[] {1, 25, 0, 0});
  }

  private static String leaky(OnnxGraph graph, String x) {
    return graph.node("LeakyRelu", List.of(x), Attribute.of("alpha", LEAK));
  }

  private static String pool(OnnxGraph graph, String x, int stride) {
    return graph.node(
        "MaxPool",
        List.of(x),
        Attribute.of("kernel_shape", 2, 2),
        Attribute.of("strides", stride, stride),
        Attribute.of("auto_pad", "SAME_UPPER"));
  }
}
