/**
 * Photographs of faces from files: JPEG, PNG, BMP, WebP and JPEG 2000, for servers and desktops.
 */
@NullMarked
package io.dinhdanh.biometrics.images.picture;

import org.jspecify.annotations.NullMarked;
