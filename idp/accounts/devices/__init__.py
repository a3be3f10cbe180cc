"""Known devices: the browsers that users have signed in with, their cookie and what they report of themselves. Any
package inside ``accounts`` may import it.
"""
