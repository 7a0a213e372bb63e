// SPDX-License-Identifier: EPL-2.0
/** Made-up practices from a seed, labelled as such. */
package org.kring.sample;
