const views = {
  "/": "<h1>Aurora Yoga</h1><p>Slow mornings, warm rooms, small classes in the middle of Madison. First class free for everyone who has never stood on a mat.</p>",
  "/about": "<h1>About</h1><p>Hi, I'm Priyanka Vellore, founder and owner of Aurora Yoga. I opened the studio in 2018 after ten years of teaching in other people's rooms.</p>",
  "/contact": "<h1>Contact</h1><p>Aurora Yoga<br>212 Langdon Court, Suite 3<br>Madison, WI 53703</p><p>(608) 555-0177</p>",
};
const menu = '<nav><a href="/">Home</a> <a href="/about">About</a> <a href="/contact">Contact</a></nav>';
setTimeout(() => { document.getElementById("root").innerHTML = menu + (views[location.pathname] || views["/"]); }, 60);
