// The page around the phone.

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

export const page = (title: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview/drawer.css">
</head>
<body>
<main class="stage">
  <div class="phone">
    <header class="title-bar"><button id="back" aria-label="返回上一页" hidden>‹</button><span id="title"></span></header>
    <iframe id="app" title="小程序"></iframe>
  </div>
</main>
<button id="sheet-toggle" class="sheet-toggle" aria-expanded="false" aria-controls="drawer">演示</button>
<aside id="drawer" class="drawer" aria-label="演示控制">
  <header class="drawer-head"><h1>${escaped(title)}</h1><p id="who" class="who"></p></header>
  <nav id="tabs" class="tabs" role="tablist"></nav>
  <div id="panels" class="panels"></div>
</aside>
<script src="/preview/drawer.js"></script>
</body>
</html>
`
