/**
 * Files of fingers and faces, in and out of the SDK's own values; for servers and desktops, not for
 * Android.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link io.dinhdanh.biometrics.images.FingerprintExtractor} makes a template of a finger's
 *       image, WSQ included, by SourceAFIS;
 *   <li>{@link io.dinhdanh.biometrics.images.TemplateReader} and {@link
 *       io.dinhdanh.biometrics.images.TemplateWriter} know SourceAFIS's own templates, ISO/IEC
 *       19794-2 and ANSI INCITS 378 ({@link io.dinhdanh.biometrics.images.FingerprintFormat});
 *   <li>{@link io.dinhdanh.biometrics.images.picture} reads photographs: JPEG, PNG, BMP, WebP and
 *       JPEG 2000;
 *   <li>{@link io.dinhdanh.biometrics.images.synthetic} draws fingers that nobody has.
 * </ul>
 *
 * <p>Files are hostile until they are read: sizes are bounded before a pixel is allocated.
 */
@NullMarked
package io.dinhdanh.biometrics.images;

import org.jspecify.annotations.NullMarked;
