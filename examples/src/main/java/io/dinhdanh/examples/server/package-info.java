/**
 * What a bank's server does with what a phone read: its own challenge, its own verification, its
 * own evidence. An example to be copied into a service of your own, on the JDK's own HTTP server;
 * the guide is docs/INTEGRATION.md.
 */
@NullMarked
package io.dinhdanh.examples.server;

import org.jspecify.annotations.NullMarked;
