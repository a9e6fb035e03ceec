<?php
/**
 * Plugin Name: Personalised Care Widgets
 * Description: Shows a quiz, the four PAM Levels or the outcome builder by a shortcode, such as [pcw widget="quiz" pick="5"].
 * Version: 0.1.0
 * Requires at least: 5.0
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * Put pcw-quiz.js, pcw-pam-levels.js, pcw-outcome-builder.js and pcw.nowasm.js of the same release beside this file.
 */

defined( 'ABSPATH' ) || exit;

const PCW_VERSION = '0.1.0';

/** Attributes that every widget takes. */
const PCW_COMMON = array( 'src', 'lang', 'dir', 'theme', 'heading-level', 'storage', 'storage-key', 'kiosk' );

/** Each widget with its own attributes. */
const PCW_WIDGETS = array(
	'quiz'            => array( 'pick', 'topics', 'learning-levels', 'shuffle', 'seed', 'feedback', 'pass-mark', 'confidence', 'share-text', 'history', 'report' ),
	'pam-levels'      => array( 'pam-level', 'bands', 'score-lookup' ),
	'outcome-builder' => array( 'view', 'section', 'learning-level', 'quiz-src', 'warn-on-leave' ),
);

/**
 * The element for a shortcode; an empty text where it names no widget.
 *
 * @param array|string $given What stands in the shortcode.
 */
function pcw_shortcode( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$widget = isset( $given['widget'] ) ? $given['widget'] : 'quiz';
	if ( ! isset( PCW_WIDGETS[ $widget ] ) ) {
		return '';
	}
	$attributes = '';
	foreach ( array_merge( PCW_COMMON, PCW_WIDGETS[ $widget ] ) as $name ) {
		if ( ! isset( $given[ $name ] ) ) {
			continue;
		}
		// A stranger's text must not stand under this website's address.
		if ( in_array( $name, array( 'src', 'quiz-src' ), true ) && ! pcw_is_ours( $given[ $name ] ) ) {
			continue;
		}
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
	}
	wp_enqueue_script( "pcw-$widget", plugins_url( "pcw-$widget.js", __FILE__ ), array(), PCW_VERSION, true );
	$wait = esc_html__( 'This takes a moment to load. If nothing more comes up, this browser may be too old, or scripts may be switched off.', 'personalised-care-widgets' );
	return "<pcw-$widget$attributes><p>$wait</p></pcw-$widget>";
}

/** Whether an address is on this website. */
function pcw_is_ours( $address ) {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	if ( false === $host || preg_match( '/[\\\\\x00-\x20]/', $address ) ) {
		return false;
	}
	if ( null === $host ) {
		// With a scheme and no host, browsers read such as "https:example.org" in their own way.
		return null === wp_parse_url( $address, PHP_URL_SCHEME );
	}
	return strtolower( $host ) === strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
}

add_shortcode( 'pcw', 'pcw_shortcode' );
